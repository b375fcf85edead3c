# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measure_item.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import FoldingSegmented

class Ui_MeasureItem(object):
    def setupUi(self, MeasureItem):
        if not MeasureItem.objectName():
            MeasureItem.setObjectName(u"MeasureItem")
        self.layout_1 = QVBoxLayout(MeasureItem)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 11, 0, 11)
        self.text = WrapLabel(MeasureItem)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"type", u"strong")

        self.layout_1.addWidget(self.text)

        self.answer = FoldingSegmented(MeasureItem)
        self.answer.setObjectName(u"answer")

        self.layout_1.addWidget(self.answer)


        self.retranslateUi(MeasureItem)

        QMetaObject.connectSlotsByName(MeasureItem)
    # setupUi

    def retranslateUi(self, MeasureItem):
        self.text.setText("")
        pass
    # retranslateUi
