# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'readiness_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_ReadinessRow(object):
    def setupUi(self, ReadinessRow):
        if not ReadinessRow.objectName():
            ReadinessRow.setObjectName(u"ReadinessRow")
        self.layout_1 = QVBoxLayout(ReadinessRow)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 11, 0, 11)
        self.row_layout = QHBoxLayout()
        self.row_layout.setSpacing(12)
        self.row_layout.setObjectName(u"row_layout")
        self.row_layout.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.text = WrapLabel(ReadinessRow)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"type", u"strong")

        self.layout_3.addWidget(self.text)

        self.hint = WrapLabel(ReadinessRow)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"type", u"caption")
        self.hint.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.hint)


        self.row_layout.addLayout(self.layout_3)

        self.answer = Segmented(ReadinessRow)
        self.answer.setObjectName(u"answer")

        self.row_layout.addWidget(self.answer)

        self.row_layout.setStretch(0, 1)

        self.layout_1.addLayout(self.row_layout)

        self.extra_box = QHBoxLayout()
        self.extra_box.setSpacing(8)
        self.extra_box.setObjectName(u"extra_box")
        self.extra_box.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.extra_box)


        self.retranslateUi(ReadinessRow)

        QMetaObject.connectSlotsByName(ReadinessRow)
    # setupUi

    def retranslateUi(self, ReadinessRow):
        self.text.setText("")
        self.hint.setText("")
        pass
    # retranslateUi
