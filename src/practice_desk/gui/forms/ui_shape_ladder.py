# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shape_ladder.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_ShapeLadder(object):
    def setupUi(self, ShapeLadder):
        if not ShapeLadder.objectName():
            ShapeLadder.setObjectName(u"ShapeLadder")
        self.layout_4 = QVBoxLayout(ShapeLadder)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(ShapeLadder)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_3 = QVBoxLayout(self.card)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(14, 12, 14, 12)
        self.rungs_hint = WrapLabel(self.card)
        self.rungs_hint.setObjectName(u"rungs_hint")
        self.rungs_hint.setProperty(u"type", u"caption")
        self.rungs_hint.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.rungs_hint)

        self.rungs_box = QVBoxLayout()
        self.rungs_box.setSpacing(6)
        self.rungs_box.setObjectName(u"rungs_box")
        self.rungs_box.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.rungs_box)

        self.add = QPushButton(self.card)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"quiet")
        self.add.setProperty(u"glyph", u"plus")
        self.add.setProperty(u"align", u"start")

        self.layout_3.addWidget(self.add)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.aids_title = QLabel(self.card)
        self.aids_title.setObjectName(u"aids_title")
        self.aids_title.setProperty(u"type", u"caption-strong")
        self.aids_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.aids_title)

        self.aids = QLineEdit(self.card)
        self.aids.setObjectName(u"aids")

        self.layout_2.addWidget(self.aids)


        self.layout_3.addLayout(self.layout_2)


        self.layout_4.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.aids_title.setBuddy(self.aids)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShapeLadder)

        QMetaObject.connectSlotsByName(ShapeLadder)
    # setupUi

    def retranslateUi(self, ShapeLadder):
        self.rungs_hint.setText(QCoreApplication.translate("ShapeLadder", u"From easy to hard, with how hard each seems, 0 to 100. Choose the one to try; it becomes the sentence above.", None))
        self.add.setText(QCoreApplication.translate("ShapeLadder", u"Add a rung", None))
        self.aids_title.setText(QCoreApplication.translate("ShapeLadder", u"Safety aids to let go of", None))
        self.aids.setPlaceholderText(QCoreApplication.translate("ShapeLadder", u"a phone in the hand, somebody at one\u2019s side\u2026", None))
        pass
    # retranslateUi
