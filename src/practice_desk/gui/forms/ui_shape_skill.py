# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shape_skill.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout)

class Ui_ShapeSkill(object):
    def setupUi(self, ShapeSkill):
        if not ShapeSkill.objectName():
            ShapeSkill.setObjectName(u"ShapeSkill")
        self.layout_6 = QVBoxLayout(ShapeSkill)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(ShapeSkill)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(14, 12, 14, 12)
        self.skill_row = QHBoxLayout()
        self.skill_row.setSpacing(12)
        self.skill_row.setObjectName(u"skill_row")
        self.skill_row.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.skill_name_title = QLabel(self.card)
        self.skill_name_title.setObjectName(u"skill_name_title")
        self.skill_name_title.setProperty(u"type", u"caption-strong")
        self.skill_name_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.skill_name_title)

        self.skill_name = QLineEdit(self.card)
        self.skill_name.setObjectName(u"skill_name")

        self.layout_1.addWidget(self.skill_name)


        self.skill_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.helps_title = QLabel(self.card)
        self.helps_title.setObjectName(u"helps_title")
        self.helps_title.setProperty(u"type", u"caption-strong")
        self.helps_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.helps_title)

        self.helps = QLineEdit(self.card)
        self.helps.setObjectName(u"helps")

        self.layout_2.addWidget(self.helps)


        self.skill_row.addLayout(self.layout_2)

        self.skill_row.setStretch(0, 1)
        self.skill_row.setStretch(1, 1)

        self.layout_5.addLayout(self.skill_row)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.practised_title = QLabel(self.card)
        self.practised_title.setObjectName(u"practised_title")
        self.practised_title.setProperty(u"type", u"caption-strong")
        self.practised_title.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.practised_title)

        self.practised = QPlainTextEdit(self.card)
        self.practised.setObjectName(u"practised")
        self.practised.setTabChangesFocus(True)

        self.layout_4.addWidget(self.practised)


        self.layout_5.addLayout(self.layout_4)


        self.layout_6.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.skill_name_title.setBuddy(self.skill_name)
        self.helps_title.setBuddy(self.helps)
        self.practised_title.setBuddy(self.practised)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShapeSkill)

        QMetaObject.connectSlotsByName(ShapeSkill)
    # setupUi

    def retranslateUi(self, ShapeSkill):
        self.skill_name_title.setText(QCoreApplication.translate("ShapeSkill", u"The skill", None))
        self.skill_name.setPlaceholderText(QCoreApplication.translate("ShapeSkill", u"slow breathing, saying no\u2026", None))
        self.helps_title.setText(QCoreApplication.translate("ShapeSkill", u"What helps it along", None))
        self.helps.setPlaceholderText(QCoreApplication.translate("ShapeSkill", u"the chair by the window\u2026", None))
        self.practised_title.setText(QCoreApplication.translate("ShapeSkill", u"What was practised today, a line for each step", None))
        self.practised.setPlaceholderText(QCoreApplication.translate("ShapeSkill", u"Sit with both feet on the floor", None))
        pass
    # retranslateUi
