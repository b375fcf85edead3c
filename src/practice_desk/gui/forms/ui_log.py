# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.log.grid import LogGrid
from practice_desk.gui.log.log_chart import LogChart
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_LogDialog(object):
    def setupUi(self, LogDialog):
        if not LogDialog.objectName():
            LogDialog.setObjectName(u"LogDialog")
        self.layout_6 = QVBoxLayout(LogDialog)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(LogDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_6.addWidget(self.title)

        self.lead = WrapLabel(LogDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.lead)

        self.which_box = QWidget(LogDialog)
        self.which_box.setObjectName(u"which_box")
        self.which_row = QHBoxLayout(self.which_box)
        self.which_row.setSpacing(8)
        self.which_row.setObjectName(u"which_row")
        self.which_row.setContentsMargins(0, 0, 0, 0)
        self.which_title = QLabel(self.which_box)
        self.which_title.setObjectName(u"which_title")
        self.which_title.setProperty(u"type", u"caption-strong")
        self.which_title.setProperty(u"tone", u"muted")

        self.which_row.addWidget(self.which_title)

        self.which = QComboBox(self.which_box)
        self.which.setObjectName(u"which")

        self.which_row.addWidget(self.which)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.which_row.addItem(self.spacer_3)


        self.layout_6.addWidget(self.which_box)

        self.empty = WrapLabel(LogDialog)
        self.empty.setObjectName(u"empty")

        self.layout_6.addWidget(self.empty)

        self.scroll = QScrollArea(LogDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_4 = QVBoxLayout(self.content)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(4, 4, 8, 4)
        self.row = QHBoxLayout()
        self.row.setSpacing(20)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.grid = LogGrid(self.content)
        self.grid.setObjectName(u"grid")

        self.row.addWidget(self.grid)

        self.seen = QWidget(self.content)
        self.seen.setObjectName(u"seen")
        self.layout_1 = QVBoxLayout(self.seen)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.pattern = WrapLabel(self.seen)
        self.pattern.setObjectName(u"pattern")

        self.layout_1.addWidget(self.pattern)

        self.side_row = QHBoxLayout()
        self.side_row.setSpacing(8)
        self.side_row.setObjectName(u"side_row")
        self.side_row.setContentsMargins(0, 0, 0, 0)
        self.side = Segmented(self.seen)
        self.side.setObjectName(u"side")

        self.side_row.addWidget(self.side)

        self.spacer_4 = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.side_row.addItem(self.spacer_4)

        self.save_picture = QToolButton(self.seen)
        self.save_picture.setObjectName(u"save_picture")
        self.save_picture.setProperty(u"role", u"quiet")
        self.save_picture.setProperty(u"glyph", u"file-down")

        self.side_row.addWidget(self.save_picture)

        self.side_row.setStretch(1, 1)

        self.layout_1.addLayout(self.side_row)

        self.chart = LogChart(self.seen)
        self.chart.setObjectName(u"chart")

        self.layout_1.addWidget(self.chart)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

        self.layout_1.setStretch(2, 1)

        self.row.addWidget(self.seen)

        self.row.setStretch(0, 3)
        self.row.setStretch(1, 4)

        self.layout_4.addLayout(self.row)

        self.scroll.setWidget(self.content)

        self.layout_6.addWidget(self.scroll)

        self.count = WrapLabel(LogDialog)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"type", u"caption")
        self.count.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.count)

        self.undo_bar = UndoBar(LogDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_6.addWidget(self.undo_bar)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.bring_in = QPushButton(LogDialog)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"role", u"quiet")
        self.bring_in.setProperty(u"glyph", u"download")
        self.bring_in.setAutoDefault(False)

        self.layout_5.addWidget(self.bring_in)

        self.undo = QPushButton(LogDialog)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"role", u"quiet")
        self.undo.setProperty(u"glyph", u"undo-2")
        self.undo.setAutoDefault(False)

        self.layout_5.addWidget(self.undo)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_2)

        self.done = QPushButton(LogDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")
        self.done.setAutoDefault(False)

        self.layout_5.addWidget(self.done)


        self.layout_6.addLayout(self.layout_5)

        self.layout_6.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.which_title.setBuddy(self.which)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.which, self.grid)
        QWidget.setTabOrder(self.grid, self.side)
        QWidget.setTabOrder(self.side, self.chart)
        QWidget.setTabOrder(self.chart, self.bring_in)
        QWidget.setTabOrder(self.bring_in, self.undo)
        QWidget.setTabOrder(self.undo, self.done)

        self.retranslateUi(LogDialog)

        QMetaObject.connectSlotsByName(LogDialog)
    # setupUi

    def retranslateUi(self, LogDialog):
        LogDialog.setWindowTitle(QCoreApplication.translate("LogDialog", u"Log", None))
        self.title.setText(QCoreApplication.translate("LogDialog", u"Log", None))
        self.lead.setText("")
        self.which_title.setText(QCoreApplication.translate("LogDialog", u"&Which log", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("LogDialog", u"Which log", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("LogDialog", u"The days and times of the log", None))
#endif // QT_CONFIG(accessibility)
        self.pattern.setText("")
#if QT_CONFIG(accessibility)
        self.save_picture.setAccessibleName(QCoreApplication.translate("LogDialog", u"Save the pictures of this log as a PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_picture.setToolTip(QCoreApplication.translate("LogDialog", u"Save the pictures of this log as a PDF", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.chart.setAccessibleName(QCoreApplication.translate("LogDialog", u"The log as a picture", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.bring_in.setText(QCoreApplication.translate("LogDialog", u"&Bring in a file\u2026", None))
        self.undo.setText(QCoreApplication.translate("LogDialog", u"&Undo", None))
        self.done.setText(QCoreApplication.translate("LogDialog", u"Done", None))
    # retranslateUi
