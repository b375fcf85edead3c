# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'not_flagged.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_NotFlaggedPanel(object):
    def setupUi(self, NotFlaggedPanel):
        if not NotFlaggedPanel.objectName():
            NotFlaggedPanel.setObjectName(u"NotFlaggedPanel")
        self.layout_1 = QVBoxLayout(NotFlaggedPanel)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 6, 0, 0)
        self.heading = QLabel(NotFlaggedPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"type", u"caption-strong")
        self.heading.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.heading)

        self.lead = WrapLabel(NotFlaggedPanel)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"type", u"caption")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.lead)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 2, 0, 0)

        self.layout_1.addLayout(self.rows)


        self.retranslateUi(NotFlaggedPanel)

        QMetaObject.connectSlotsByName(NotFlaggedPanel)
    # setupUi

    def retranslateUi(self, NotFlaggedPanel):
        self.heading.setText(QCoreApplication.translate("NotFlaggedPanel", u"Not flagged for them", None))
        self.lead.setText(QCoreApplication.translate("NotFlaggedPanel", u"The editor's second look passes these over, for this client alone.", None))
        pass
    # retranslateUi
