# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delete_client.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_DeleteClientDialog(object):
    def setupUi(self, DeleteClientDialog):
        if not DeleteClientDialog.objectName():
            DeleteClientDialog.setObjectName(u"DeleteClientDialog")
        self.layout_1 = QVBoxLayout(DeleteClientDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = WrapLabel(DeleteClientDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(DeleteClientDialog)
        self.lead.setObjectName(u"lead")

        self.layout_1.addWidget(self.lead)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.typed_label = QLabel(DeleteClientDialog)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setProperty(u"type", u"caption-strong")
        self.typed_label.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.typed_label)

        self.typed = QLineEdit(DeleteClientDialog)
        self.typed.setObjectName(u"typed")

        self.layout_2.addWidget(self.typed)

        self.certificate = QCheckBox(DeleteClientDialog)
        self.certificate.setObjectName(u"certificate")

        self.layout_2.addWidget(self.certificate)

        self.said = WrapLabel(DeleteClientDialog)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"type", u"caption")
        self.said.setProperty(u"tone", u"danger")
        self.said.setVisible(False)

        self.layout_2.addWidget(self.said)


        self.layout_1.addLayout(self.layout_2)

        self.spacer_1 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_1.addItem(self.spacer_1)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.keep = QPushButton(DeleteClientDialog)
        self.keep.setObjectName(u"keep")

        self.layout_3.addWidget(self.keep)

        self.delete_it = QPushButton(DeleteClientDialog)
        self.delete_it.setObjectName(u"delete_it")
        self.delete_it.setProperty(u"role", u"danger")
        self.delete_it.setAutoDefault(False)

        self.layout_3.addWidget(self.delete_it)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typed, self.certificate)
        QWidget.setTabOrder(self.certificate, self.keep)
        QWidget.setTabOrder(self.keep, self.delete_it)

        self.retranslateUi(DeleteClientDialog)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(DeleteClientDialog)
    # setupUi

    def retranslateUi(self, DeleteClientDialog):
        DeleteClientDialog.setWindowTitle(QCoreApplication.translate("DeleteClientDialog", u"Delete for good", None))
        self.title.setText(QCoreApplication.translate("DeleteClientDialog", u"Delete for good?", None))
        self.lead.setText(QCoreApplication.translate("DeleteClientDialog", u"Everything about this client goes from the file, for good: visits, goals, plans, notes. It can\u2019t be taken back. Putting them away keeps it all.", None))
        self.typed_label.setText(QCoreApplication.translate("DeleteClientDialog", u"To go ahead, &type the name", None))
        self.certificate.setText(QCoreApplication.translate("DeleteClientDialog", u"&Save a certificate of it, without a name", None))
        self.said.setText("")
        self.keep.setText(QCoreApplication.translate("DeleteClientDialog", u"&Keep everything", None))
        self.delete_it.setText(QCoreApplication.translate("DeleteClientDialog", u"&Delete for good", None))
    # retranslateUi
