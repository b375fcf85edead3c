# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'learned_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_LearnedRow(object):
    def setupUi(self, LearnedRow):
        if not LearnedRow.objectName():
            LearnedRow.setObjectName(u"LearnedRow")
        self.layout_1 = QHBoxLayout(LearnedRow)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 2, 0, 2)
        self.icon = QLabel(LearnedRow)
        self.icon.setObjectName(u"icon")

        self.layout_1.addWidget(self.icon)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.words = WrapLabel(LearnedRow)
        self.words.setObjectName(u"words")

        self.layout_2.addWidget(self.words)

        self.detail = WrapLabel(LearnedRow)
        self.detail.setObjectName(u"detail")
        self.detail.setProperty(u"type", u"caption")
        self.detail.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.detail)


        self.layout_1.addLayout(self.layout_2)

        self.open = QPushButton(LearnedRow)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.open)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(LearnedRow)

        QMetaObject.connectSlotsByName(LearnedRow)
    # setupUi

    def retranslateUi(self, LearnedRow):
        self.icon.setText("")
        self.words.setText("")
        self.detail.setText("")
        self.open.setText(QCoreApplication.translate("LearnedRow", u"Show", None))
        pass
    # retranslateUi
