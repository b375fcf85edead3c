# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import (ElidedLabel, WrapLabel)

class Ui_NoteRow(object):
    def setupUi(self, NoteRow):
        if not NoteRow.objectName():
            NoteRow.setObjectName(u"NoteRow")
        self.layout_1 = QVBoxLayout(NoteRow)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.rule_line = QFrame(NoteRow)
        self.rule_line.setObjectName(u"rule_line")
        self.rule_line.setProperty(u"role", u"line")
        self.rule_line.setFrameShape(QFrame.Shape.HLine)
        self.rule_line.setMaximumSize(QSize(16777215, 1))

        self.layout_1.addWidget(self.rule_line)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 7, 0, 7)
        self.icon = QLabel(NoteRow)
        self.icon.setObjectName(u"icon")
        self.icon.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_2.addWidget(self.icon)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(5)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.words = ElidedLabel(NoteRow)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"strong")

        self.layout_4.addWidget(self.words)

        self.kind = QLabel(NoteRow)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"type", u"caption")

        self.layout_4.addWidget(self.kind)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_1)


        self.layout_3.addLayout(self.layout_4)

        self.message = WrapLabel(NoteRow)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"type", u"caption")
        self.message.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.message)

        self.fixes = FlowRow(NoteRow)
        self.fixes.setObjectName(u"fixes")

        self.layout_3.addWidget(self.fixes)


        self.layout_2.addLayout(self.layout_3)

        self.unfold = QPushButton(NoteRow)
        self.unfold.setObjectName(u"unfold")
        self.unfold.setProperty(u"role", u"quiet")
        self.unfold.setProperty(u"glyph", u"chevron-down")

        self.layout_2.addWidget(self.unfold)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(NoteRow)

        QMetaObject.connectSlotsByName(NoteRow)
    # setupUi

    def retranslateUi(self, NoteRow):
        self.icon.setText("")
        self.words.setText("")
        self.kind.setText("")
        self.message.setText("")
        self.unfold.setText(QCoreApplication.translate("NoteRow", u"Fix", None))
        pass
    # retranslateUi
