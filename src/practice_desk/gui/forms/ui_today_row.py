# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from practice_desk.gui.widgets.labels import (ElidedLabel, Pill, WrapLabel)

class Ui_TodayRow(object):
    def setupUi(self, TodayRow):
        if not TodayRow.objectName():
            TodayRow.setObjectName(u"TodayRow")
        TodayRow.setProperty(u"role", u"card")
        self.layout_1 = QHBoxLayout(TodayRow)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 13, 14, 13)
        self.time = QLabel(TodayRow)
        self.time.setObjectName(u"time")
        self.time.setProperty(u"type", u"lead-strong")

        self.layout_1.addWidget(self.time)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name = ElidedLabel(TodayRow)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"type", u"strong")

        self.layout_3.addWidget(self.name)

        self.pill = Pill(TodayRow)
        self.pill.setObjectName(u"pill")

        self.layout_3.addWidget(self.pill)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)


        self.layout_2.addLayout(self.layout_3)

        self.words = WrapLabel(TodayRow)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.words)


        self.layout_1.addLayout(self.layout_2)

        self.act = QPushButton(TodayRow)
        self.act.setObjectName(u"act")

        self.layout_1.addWidget(self.act)

        self.layout_1.setStretch(1, 1)

        self.retranslateUi(TodayRow)

        QMetaObject.connectSlotsByName(TodayRow)
    # setupUi

    def retranslateUi(self, TodayRow):
        self.time.setText("")
        self.name.setText("")
        self.pill.setText("")
        self.words.setText("")
        self.act.setText(QCoreApplication.translate("TodayRow", u"Open", None))
        pass
    # retranslateUi
