# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'looked_for_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_LookedForRow(object):
    def setupUi(self, LookedForRow):
        if not LookedForRow.objectName():
            LookedForRow.setObjectName(u"LookedForRow")
        self.layout_1 = QVBoxLayout(LookedForRow)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.on = QCheckBox(LookedForRow)
        self.on.setObjectName(u"on")

        self.layout_2.addWidget(self.on)

        self.spacer_1 = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_1.addLayout(self.layout_2)

        self.words = WrapLabel(LookedForRow)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"type", u"caption")
        self.words.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.words)


        self.retranslateUi(LookedForRow)

        QMetaObject.connectSlotsByName(LookedForRow)
    # setupUi

    def retranslateUi(self, LookedForRow):
        self.on.setText(QCoreApplication.translate("LookedForRow", u"Looked for", None))
        self.words.setText("")
        pass
    # retranslateUi
