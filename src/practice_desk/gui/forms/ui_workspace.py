# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workspace.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import ElidedLabel
from practice_desk.gui.widgets.step_bar import StepBar
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_Workspace(object):
    def setupUi(self, Workspace):
        if not Workspace.objectName():
            Workspace.setObjectName(u"Workspace")
        self.layout_1 = QVBoxLayout(Workspace)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Workspace)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.sidebar_slot = QFrame(self.splitter)
        self.sidebar_slot.setObjectName(u"sidebar_slot")
        self.sidebar_slot.setProperty(u"role", u"sidebar")
        self.sidebar_slot.setMinimumSize(QSize(236, 0))
        self.sidebar_slot.setMaximumSize(QSize(360, 16777215))
        self.sidebar_layout = QVBoxLayout(self.sidebar_slot)
        self.sidebar_layout.setObjectName(u"sidebar_layout")
        self.sidebar_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.sidebar_slot)
        self.centre = QWidget(self.splitter)
        self.centre.setObjectName(u"centre")
        self.layout_3 = QVBoxLayout(self.centre)
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(self.centre)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"header")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.header.sizePolicy().hasHeightForWidth())
        self.header.setSizePolicy(sizePolicy)
        self.layout_4 = QVBoxLayout(self.header)
        self.layout_4.setSpacing(6)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 12, 20, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(2)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.client_name = ElidedLabel(self.header)
        self.client_name.setObjectName(u"client_name")
        self.client_name.setProperty(u"type", u"title")

        self.layout_6.addWidget(self.client_name)

        self.session_line = ElidedLabel(self.header)
        self.session_line.setObjectName(u"session_line")
        self.session_line.setProperty(u"type", u"caption")
        self.session_line.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.session_line)


        self.layout_5.addLayout(self.layout_6)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_1)

        self.overview = QPushButton(self.header)
        self.overview.setObjectName(u"overview")
        self.overview.setProperty(u"role", u"quiet")
        self.overview.setProperty(u"glyph", u"chart-line")
        self.overview.setProperty(u"glyph_token", u"accent")
        self.overview.setCheckable(True)

        self.layout_5.addWidget(self.overview)

        self.adjust = QPushButton(self.header)
        self.adjust.setObjectName(u"adjust")
        self.adjust.setProperty(u"role", u"quiet")
        self.adjust.setProperty(u"glyph", u"panel-right")

        self.layout_5.addWidget(self.adjust)

        self.together = QToolButton(self.header)
        self.together.setObjectName(u"together")
        self.together.setProperty(u"role", u"quiet")
        self.together.setProperty(u"glyph", u"presentation")

        self.layout_5.addWidget(self.together)

        self.hide_names = QToolButton(self.header)
        self.hide_names.setObjectName(u"hide_names")
        self.hide_names.setProperty(u"role", u"quiet")
        self.hide_names.setProperty(u"glyph", u"eye-off")
        self.hide_names.setCheckable(True)

        self.layout_5.addWidget(self.hide_names)

        self.more = QToolButton(self.header)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"quiet")
        self.more.setProperty(u"glyph", u"ellipsis")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout_5.addWidget(self.more)


        self.layout_4.addLayout(self.layout_5)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.steps = StepBar(self.header)
        self.steps.setObjectName(u"steps")

        self.layout_7.addWidget(self.steps)

        self.saved = QLabel(self.header)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"type", u"caption")
        self.saved.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.saved)

        self.layout_7.setStretch(0, 1)

        self.layout_4.addLayout(self.layout_7)


        self.layout_3.addWidget(self.header)

        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.pages)

        self.undo_bar = UndoBar(self.centre)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_3.addWidget(self.undo_bar)

        self.splitter.addWidget(self.centre)
        self.panel_slot = QFrame(self.splitter)
        self.panel_slot.setObjectName(u"panel_slot")
        self.panel_slot.setProperty(u"role", u"panel")
        self.panel_slot.setMinimumSize(QSize(304, 0))
        self.panel_slot.setMaximumSize(QSize(420, 16777215))
        self.panel_layout = QVBoxLayout(self.panel_slot)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.panel_slot)

        self.layout_1.addWidget(self.splitter)


        self.retranslateUi(Workspace)

        QMetaObject.connectSlotsByName(Workspace)
    # setupUi

    def retranslateUi(self, Workspace):
        self.client_name.setText("")
        self.session_line.setText("")
        self.overview.setText(QCoreApplication.translate("Workspace", u"Overview", None))
        self.adjust.setText(QCoreApplication.translate("Workspace", u"Adjust", None))
#if QT_CONFIG(accessibility)
        self.together.setAccessibleName(QCoreApplication.translate("Workspace", u"Look at it together (F9)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.together.setToolTip(QCoreApplication.translate("Workspace", u"Look at it together (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hide_names.setAccessibleName(QCoreApplication.translate("Workspace", u"Hide names", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hide_names.setToolTip(QCoreApplication.translate("Workspace", u"Hide names", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("Workspace", u"More for this client", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("Workspace", u"More for this client", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("Workspace", u"Steps", None))
#endif // QT_CONFIG(accessibility)
        self.saved.setText(QCoreApplication.translate("Workspace", u"\u2713 Saved", None))
        pass
    # retranslateUi
