# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'demo_door.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_DemoDoor(object):
    def setupUi(self, DemoDoor):
        if not DemoDoor.objectName():
            DemoDoor.setObjectName(u"DemoDoor")
        self.layout_1 = QVBoxLayout(DemoDoor)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DemoDoor)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(0)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        self.layout_4 = QVBoxLayout(self.column)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title = WrapLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_4.addWidget(self.title)

        self.words = WrapLabel(self.column)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.words)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(self.column)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout_5.addWidget(self.open)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_3)


        self.layout_4.addLayout(self.layout_5)


        self.layout_3.addWidget(self.column)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(1, 1000)
        self.layout_3.setStretch(2, 1)

        self.layout_2.addLayout(self.layout_3)

        self.spacer_5 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_5)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(2, 3)
        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(DemoDoor)

        QMetaObject.connectSlotsByName(DemoDoor)
    # setupUi

    def retranslateUi(self, DemoDoor):
        self.title.setText(QCoreApplication.translate("DemoDoor", u"The demo is locked", None))
        self.words.setText(QCoreApplication.translate("DemoDoor", u"Everybody in it is made up, so it opens without a passphrase, as you left it. A practice of your own opens with its passphrase only.", None))
        self.open.setText(QCoreApplication.translate("DemoDoor", u"&Open the demo", None))
        pass
    # retranslateUi
