# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.flow import FlowRow
from practice_desk.gui.widgets.labels import WrapLabel

class Ui_TemplateDetail(object):
    def setupUi(self, TemplateDetail):
        if not TemplateDetail.objectName():
            TemplateDetail.setObjectName(u"TemplateDetail")
        TemplateDetail.setFrameShape(QFrame.Shape.NoFrame)
        TemplateDetail.setWidgetResizable(True)
        TemplateDetail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_1 = QVBoxLayout(self.content)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 4, 0)
        self.card = QFrame(self.content)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.name = WrapLabel(self.card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"type", u"title")

        self.layout_2.addWidget(self.name)

        self.tags = WrapLabel(self.card)
        self.tags.setObjectName(u"tags")
        self.tags.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.tags)

        self.words_card = QFrame(self.card)
        self.words_card.setObjectName(u"words_card")
        self.words_card.setProperty(u"role", u"sunken-card")
        self.layout_3 = QVBoxLayout(self.words_card)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(14, 10, 14, 12)
        self.what = WrapLabel(self.words_card)
        self.what.setObjectName(u"what")

        self.layout_3.addWidget(self.what)

        self.amount = WrapLabel(self.words_card)
        self.amount.setObjectName(u"amount")
        self.amount.setProperty(u"type", u"caption")
        self.amount.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.amount)


        self.layout_2.addWidget(self.words_card)

        self.more = WrapLabel(self.card)
        self.more.setObjectName(u"more")

        self.layout_2.addWidget(self.more)

        self.no_client = WrapLabel(self.card)
        self.no_client.setObjectName(u"no_client")
        self.no_client.setProperty(u"type", u"caption")
        self.no_client.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.no_client)

        self.actions = FlowRow(self.card)
        self.actions.setObjectName(u"actions")

        self.layout_2.addWidget(self.actions)


        self.layout_1.addWidget(self.card)

        self.spacer_1 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

        TemplateDetail.setWidget(self.content)

        self.retranslateUi(TemplateDetail)

        QMetaObject.connectSlotsByName(TemplateDetail)
    # setupUi

    def retranslateUi(self, TemplateDetail):
#if QT_CONFIG(accessibility)
        TemplateDetail.setAccessibleName(QCoreApplication.translate("TemplateDetail", u"Your template in full", None))
#endif // QT_CONFIG(accessibility)
        self.name.setText("")
        self.tags.setText("")
        self.what.setText("")
        self.amount.setText("")
        self.more.setText("")
        self.no_client.setText(QCoreApplication.translate("TemplateDetail", u"Open a client first to use this one.", None))
    # retranslateUi
