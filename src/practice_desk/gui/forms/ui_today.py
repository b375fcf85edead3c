# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_Today(object):
    def setupUi(self, Today):
        if not Today.objectName():
            Today.setObjectName(u"Today")
        self.layout_1 = QVBoxLayout(Today)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Today)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(32, 24, 32, 24)
        self.date_title = WrapLabel(self.content)
        self.date_title.setObjectName(u"date_title")
        self.date_title.setProperty(u"type", u"display")

        self.layout_2.addWidget(self.date_title)

        self.summary = WrapLabel(self.content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"type", u"body")
        self.summary.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.summary)

        self.sessions_box = QVBoxLayout()
        self.sessions_box.setSpacing(8)
        self.sessions_box.setObjectName(u"sessions_box")
        self.sessions_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.sessions_box)

        self.waiting_title = QLabel(self.content)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setProperty(u"type", u"lead-strong")

        self.layout_2.addWidget(self.waiting_title)

        self.waiting_box = QVBoxLayout()
        self.waiting_box.setSpacing(8)
        self.waiting_box.setObjectName(u"waiting_box")
        self.waiting_box.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.waiting_box)

        self.hint = WrapLabel(self.content)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.hint)

        self.spacer_1 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)


        self.retranslateUi(Today)

        QMetaObject.connectSlotsByName(Today)
    # setupUi

    def retranslateUi(self, Today):
        self.date_title.setText("")
        self.summary.setText("")
        self.waiting_title.setText(QCoreApplication.translate("Today", u"Waiting, no rush", None))
        self.hint.setText("")
        pass
    # retranslateUi
