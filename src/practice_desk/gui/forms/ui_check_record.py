# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_record.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_CheckRecordDialog(object):
    def setupUi(self, CheckRecordDialog):
        if not CheckRecordDialog.objectName():
            CheckRecordDialog.setObjectName(u"CheckRecordDialog")
        self.layout_1 = QVBoxLayout(CheckRecordDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.title = WrapLabel(CheckRecordDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_1.addWidget(self.title)

        self.lead = WrapLabel(CheckRecordDialog)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.scroll = QScrollArea(CheckRecordDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.sections = QVBoxLayout(self.content)
        self.sections.setSpacing(4)
        self.sections.setObjectName(u"sections")
        self.sections.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(CheckRecordDialog)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"glyph", u"copy")
        self.copy.setAutoDefault(False)

        self.layout_2.addWidget(self.copy)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.close = QPushButton(CheckRecordDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.close)


        self.layout_1.addLayout(self.layout_2)

        self.layout_1.setStretch(2, 1)

        self.retranslateUi(CheckRecordDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(CheckRecordDialog)
    # setupUi

    def retranslateUi(self, CheckRecordDialog):
        CheckRecordDialog.setWindowTitle(QCoreApplication.translate("CheckRecordDialog", u"Readiness check", None))
        self.title.setText("")
        self.lead.setText(QCoreApplication.translate("CheckRecordDialog", u"As it stood that day, in the words of that day. Nothing here is worked out again.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CheckRecordDialog", u"The check in full", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("CheckRecordDialog", u"&Copy as text", None))
        self.close.setText(QCoreApplication.translate("CheckRecordDialog", u"Close", None))
    # retranslateUi
