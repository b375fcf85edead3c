# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'older.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_OlderDialog(object):
    def setupUi(self, OlderDialog):
        if not OlderDialog.objectName():
            OlderDialog.setObjectName(u"OlderDialog")
        self.layout_1 = QVBoxLayout(OlderDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(OlderDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.words = WrapLabel(OlderDialog)
        self.words.setObjectName(u"words")

        self.layout_1.addWidget(self.words)

        self.lead = WrapLabel(OlderDialog)
        self.lead.setObjectName(u"lead")

        self.layout_1.addWidget(self.lead)

        self.restored = QPushButton(OlderDialog)
        self.restored.setObjectName(u"restored")

        self.layout_1.addWidget(self.restored)

        self.other_copy = QPushButton(OlderDialog)
        self.other_copy.setObjectName(u"other_copy")

        self.layout_1.addWidget(self.other_copy)

        self.unsure = QPushButton(OlderDialog)
        self.unsure.setObjectName(u"unsure")

        self.layout_1.addWidget(self.unsure)

        self.hint = WrapLabel(OlderDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"type", u"caption")
        self.hint.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.hint)

        QWidget.setTabOrder(self.restored, self.other_copy)
        QWidget.setTabOrder(self.other_copy, self.unsure)

        self.retranslateUi(OlderDialog)

        self.restored.setDefault(True)


        QMetaObject.connectSlotsByName(OlderDialog)
    # setupUi

    def retranslateUi(self, OlderDialog):
        OlderDialog.setWindowTitle(QCoreApplication.translate("OlderDialog", u"An older file", None))
        self.title.setText(QCoreApplication.translate("OlderDialog", u"An older file", None))
        self.words.setText("")
        self.lead.setText(QCoreApplication.translate("OlderDialog", u"Nothing is wrong with it, and you can work on. Why is it older? The answer is kept in the practice.", None))
        self.restored.setText(QCoreApplication.translate("OlderDialog", u"I &restored it from a backup", None))
        self.other_copy.setText(QCoreApplication.translate("OlderDialog", u"It is &another copy", None))
        self.unsure.setText(QCoreApplication.translate("OlderDialog", u"I &don\u2019t know", None))
        self.hint.setText(QCoreApplication.translate("OlderDialog", u"If you don\u2019t know: look for the newer file where the practice was before, and keep both until it is clear.", None))
    # retranslateUi
