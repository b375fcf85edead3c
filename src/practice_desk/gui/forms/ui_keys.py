# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        self.layout_1 = QVBoxLayout(KeysDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(KeysDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.scroll = QScrollArea(KeysDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.rows = QGridLayout(self.content)
        self.rows.setObjectName(u"rows")
        self.rows.setHorizontalSpacing(24)
        self.rows.setVerticalSpacing(6)
        self.rows.setContentsMargins(4, 4, 12, 4)
        self.rows.setColumnStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.close = QPushButton(KeysDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"outline")

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)

        QWidget.setTabOrder(self.scroll, self.close)

        self.retranslateUi(KeysDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Keys", None))
        self.title.setText(QCoreApplication.translate("KeysDialog", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Keys and what they do", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("KeysDialog", u"&Close", None))
    # retranslateUi
