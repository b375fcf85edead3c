# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'limit_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_LimitRow(object):
    def setupUi(self, LimitRow):
        if not LimitRow.objectName():
            LimitRow.setObjectName(u"LimitRow")
        self.layout_1 = QVBoxLayout(LimitRow)
        self.layout_1.setSpacing(2)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.words = WrapLabel(LimitRow)
        self.words.setObjectName(u"words")

        self.row.addWidget(self.words)

        self.again = QPushButton(LimitRow)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"quiet")

        self.row.addWidget(self.again)

        self.number = QLineEdit(LimitRow)
        self.number.setObjectName(u"number")

        self.row.addWidget(self.number)

        self.row.setStretch(0, 1)

        self.layout_1.addLayout(self.row)

        self.ground = WrapLabel(LimitRow)
        self.ground.setObjectName(u"ground")
        self.ground.setProperty(u"type", u"caption")
        self.ground.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.ground)

        self.said = WrapLabel(LimitRow)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"tone", u"consider")

        self.layout_1.addWidget(self.said)


        self.retranslateUi(LimitRow)

        QMetaObject.connectSlotsByName(LimitRow)
    # setupUi

    def retranslateUi(self, LimitRow):
        self.words.setText("")
        self.again.setText(QCoreApplication.translate("LimitRow", u"Default", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("LimitRow", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setText("")
        self.said.setText("")
        pass
    # retranslateUi
