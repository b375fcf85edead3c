# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note_popover.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QVBoxLayout)

from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import WrapLabel

class Ui_NotePopover(object):
    def setupUi(self, NotePopover):
        if not NotePopover.objectName():
            NotePopover.setObjectName(u"NotePopover")
        self.layout_1 = QVBoxLayout(NotePopover)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.icon = QLabel(NotePopover)
        self.icon.setObjectName(u"icon")
        self.icon.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_2.addWidget(self.icon)

        self.title = WrapLabel(NotePopover)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"strong")

        self.layout_2.addWidget(self.title)

        self.place = QLabel(NotePopover)
        self.place.setObjectName(u"place")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignTrailing)
        self.place.setProperty(u"type", u"caption")
        self.place.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.place)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.message = WrapLabel(NotePopover)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.message)

        self.ways = QVBoxLayout()
        self.ways.setSpacing(7)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 2, 0, 0)

        self.layout_1.addLayout(self.ways)

        self.rule_line = QFrame(NotePopover)
        self.rule_line.setObjectName(u"rule_line")
        self.rule_line.setProperty(u"role", u"line")
        self.rule_line.setFrameShape(QFrame.Shape.HLine)
        self.rule_line.setMaximumSize(QSize(16777215, 1))

        self.layout_1.addWidget(self.rule_line)

        self.leaving = FlowRow(NotePopover)
        self.leaving.setObjectName(u"leaving")

        self.layout_1.addWidget(self.leaving)


        self.retranslateUi(NotePopover)

        QMetaObject.connectSlotsByName(NotePopover)
    # setupUi

    def retranslateUi(self, NotePopover):
        self.icon.setText("")
        self.title.setText("")
        self.place.setText("")
        self.message.setText("")
        pass
    # retranslateUi
