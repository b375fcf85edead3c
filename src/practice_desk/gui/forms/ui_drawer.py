# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'drawer.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.difference_label import DifferenceLabel
from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.undo_bar import UndoBar

class Ui_DrawerDialog(object):
    def setupUi(self, DrawerDialog):
        if not DrawerDialog.objectName():
            DrawerDialog.setObjectName(u"DrawerDialog")
        self.layout_1 = QVBoxLayout(DrawerDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(DrawerDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(DrawerDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.empty = WrapLabel(DrawerDialog)
        self.empty.setObjectName(u"empty")

        self.layout_1.addWidget(self.empty)

        self.inside = QWidget(DrawerDialog)
        self.inside.setObjectName(u"inside")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.inside.sizePolicy().hasHeightForWidth())
        self.inside.setSizePolicy(sizePolicy)
        self.layout_2 = QHBoxLayout(self.inside)
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.list = QListView(self.inside)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"clients")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.layout_2.addWidget(self.list)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.preview = QScrollArea(self.inside)
        self.preview.setObjectName(u"preview")
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setWidgetResizable(True)
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview_content = QWidget()
        self.preview_content.setObjectName(u"preview_content")
        self.layout_4 = QVBoxLayout(self.preview_content)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 4, 0)
        self.card = QFrame(self.preview_content)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 12, 16, 14)
        self.what_it_is = WrapLabel(self.card)
        self.what_it_is.setObjectName(u"what_it_is")
        self.what_it_is.setProperty(u"type", u"caption-strong")
        self.what_it_is.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.what_it_is)

        self.words = DifferenceLabel(self.card)
        self.words.setObjectName(u"words")

        self.layout_5.addWidget(self.words)

        self.amount = WrapLabel(self.card)
        self.amount.setObjectName(u"amount")
        self.amount.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.amount)

        self.difference = WrapLabel(self.card)
        self.difference.setObjectName(u"difference")
        self.difference.setProperty(u"type", u"caption")
        self.difference.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.difference)


        self.layout_4.addWidget(self.card)

        self.spacer_1 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_1)

        self.preview.setWidget(self.preview_content)

        self.layout_3.addWidget(self.preview)

        self.actions = FlowRow(self.inside)
        self.actions.setObjectName(u"actions")

        self.layout_3.addWidget(self.actions)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_2.setStretch(0, 2)
        self.layout_2.setStretch(1, 3)

        self.layout_1.addWidget(self.inside)

        self.undo_bar = UndoBar(DrawerDialog)
        self.undo_bar.setObjectName(u"undo_bar")

        self.layout_1.addWidget(self.undo_bar)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.put_in = QPushButton(DrawerDialog)
        self.put_in.setObjectName(u"put_in")
        self.put_in.setProperty(u"role", u"quiet")
        self.put_in.setProperty(u"glyph", u"archive")
        self.put_in.setAutoDefault(False)

        self.layout_6.addWidget(self.put_in)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_2)

        self.done = QPushButton(DrawerDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.layout_6.addWidget(self.done)


        self.layout_1.addLayout(self.layout_6)

        self.layout_1.setStretch(3, 1)
        QWidget.setTabOrder(self.list, self.preview)
        QWidget.setTabOrder(self.preview, self.put_in)
        QWidget.setTabOrder(self.put_in, self.done)

        self.retranslateUi(DrawerDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(DrawerDialog)
    # setupUi

    def retranslateUi(self, DrawerDialog):
        DrawerDialog.setWindowTitle(QCoreApplication.translate("DrawerDialog", u"Drawer", None))
        self.title.setText(QCoreApplication.translate("DrawerDialog", u"Drawer", None))
        self.lead.setText(QCoreApplication.translate("DrawerDialog", u"What was parked, laid aside, or written before. Taking one up loses nothing.", None))
        self.empty.setText(QCoreApplication.translate("DrawerDialog", u"Nothing in here yet. A parked half, a draft laid aside or an older version will wait here.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DrawerDialog", u"In the drawer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("DrawerDialog", u"Its words in full", None))
#endif // QT_CONFIG(accessibility)
        self.what_it_is.setText("")
        self.words.setText("")
        self.amount.setText("")
        self.difference.setText("")
        self.put_in.setText(QCoreApplication.translate("DrawerDialog", u"&Put this one into the drawer", None))
        self.done.setText(QCoreApplication.translate("DrawerDialog", u"Done", None))
    # retranslateUi
