# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'not_flagged_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_NotFlaggedRow(object):
    def setupUi(self, NotFlaggedRow):
        if not NotFlaggedRow.objectName():
            NotFlaggedRow.setObjectName(u"NotFlaggedRow")
        self.layout_1 = QHBoxLayout(NotFlaggedRow)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.words = WrapLabel(NotFlaggedRow)
        self.words.setObjectName(u"words")

        self.layout_1.addWidget(self.words)

        self.again = QPushButton(NotFlaggedRow)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.again)

        self.layout_1.setStretch(0, 1)

        self.retranslateUi(NotFlaggedRow)

        QMetaObject.connectSlotsByName(NotFlaggedRow)
    # setupUi

    def retranslateUi(self, NotFlaggedRow):
        self.words.setText("")
        self.again.setText(QCoreApplication.translate("NotFlaggedRow", u"Flag it again", None))
        pass
    # retranslateUi
