# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.layout_4 = QVBoxLayout(RestoreDialog)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(RestoreDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_4.addWidget(self.title)

        self.facts = WrapLabel(RestoreDialog)
        self.facts.setObjectName(u"facts")

        self.layout_4.addWidget(self.facts)

        self.lead = WrapLabel(RestoreDialog)
        self.lead.setObjectName(u"lead")

        self.layout_4.addWidget(self.lead)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(RestoreDialog)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"type", u"caption-strong")
        self.proof_label.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.proof_label)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.proof = QLineEdit(RestoreDialog)
        self.proof.setObjectName(u"proof")
        self.proof.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.proof)

        self.show = QToolButton(RestoreDialog)
        self.show.setObjectName(u"show")
        self.show.setCheckable(True)
        self.show.setProperty(u"role", u"quiet")
        self.show.setProperty(u"glyph", u"eye")

        self.layout_1.addWidget(self.show)


        self.layout_2.addLayout(self.layout_1)

        self.said = WrapLabel(RestoreDialog)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"type", u"caption")
        self.said.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.said)


        self.layout_4.addLayout(self.layout_2)

        self.found = WrapLabel(RestoreDialog)
        self.found.setObjectName(u"found")
        self.found.setVisible(False)

        self.layout_4.addWidget(self.found)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)

        self.leave_it = QPushButton(RestoreDialog)
        self.leave_it.setObjectName(u"leave_it")
        self.leave_it.setAutoDefault(False)

        self.layout_3.addWidget(self.leave_it)

        self.check = QPushButton(RestoreDialog)
        self.check.setObjectName(u"check")
        self.check.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.check)

        self.put_back = QPushButton(RestoreDialog)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setAutoDefault(False)
        self.put_back.setVisible(False)
        self.put_back.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.put_back)


        self.layout_4.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.proof_label.setBuddy(self.proof)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.proof, self.show)
        QWidget.setTabOrder(self.show, self.check)
        QWidget.setTabOrder(self.check, self.put_back)
        QWidget.setTabOrder(self.put_back, self.leave_it)

        self.retranslateUi(RestoreDialog)

        self.check.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.title.setText(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.facts.setText("")
        self.lead.setText(QCoreApplication.translate("RestoreDialog", u"A new file is made of it first and checked; the practice you have now stays as it is until you say so, and is kept afterwards too.", None))
        self.proof_label.setText(QCoreApplication.translate("RestoreDialog", u"Its &passphrase, or your 24 recovery words", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
        self.said.setText("")
        self.found.setText("")
        self.leave_it.setText(QCoreApplication.translate("RestoreDialog", u"&Leave it", None))
        self.check.setText(QCoreApplication.translate("RestoreDialog", u"&Check it", None))
        self.put_back.setText(QCoreApplication.translate("RestoreDialog", u"Put it in &place", None))
    # retranslateUi
