# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'support_part.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_SupportPart(object):
    def setupUi(self, SupportPart):
        if not SupportPart.objectName():
            SupportPart.setObjectName(u"SupportPart")
        SupportPart.setProperty(u"role", u"card")
        self.support_layout = QVBoxLayout(SupportPart)
        self.support_layout.setSpacing(10)
        self.support_layout.setObjectName(u"support_layout")
        self.support_layout.setContentsMargins(16, 14, 16, 16)
        self.title = QLabel(SupportPart)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"lead-strong")

        self.support_layout.addWidget(self.title)

        self.offline = WrapLabel(SupportPart)
        self.offline.setObjectName(u"offline")

        self.support_layout.addWidget(self.offline)

        self.lead = WrapLabel(SupportPart)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"type", u"caption")
        self.lead.setProperty(u"tone", u"muted")

        self.support_layout.addWidget(self.lead)

        self.origin = WrapLabel(SupportPart)
        self.origin.setObjectName(u"origin")
        self.origin.setProperty(u"type", u"caption")
        self.origin.setProperty(u"tone", u"muted")

        self.support_layout.addWidget(self.origin)

        self.checked_words = WrapLabel(SupportPart)
        self.checked_words.setObjectName(u"checked_words")
        self.checked_words.setProperty(u"type", u"caption")
        self.checked_words.setProperty(u"tone", u"muted")

        self.support_layout.addWidget(self.checked_words)

        self.emergency_box = QVBoxLayout()
        self.emergency_box.setSpacing(4)
        self.emergency_box.setObjectName(u"emergency_box")
        self.emergency_box.setContentsMargins(0, 0, 0, 0)
        self.emergency_label = QLabel(SupportPart)
        self.emergency_label.setObjectName(u"emergency_label")
        self.emergency_label.setProperty(u"type", u"caption-strong")
        self.emergency_label.setProperty(u"tone", u"muted")

        self.emergency_box.addWidget(self.emergency_label)

        self.emergency = QLineEdit(SupportPart)
        self.emergency.setObjectName(u"emergency")

        self.emergency_box.addWidget(self.emergency)


        self.support_layout.addLayout(self.emergency_box)

        self.lines_box = QVBoxLayout()
        self.lines_box.setSpacing(4)
        self.lines_box.setObjectName(u"lines_box")
        self.lines_box.setContentsMargins(0, 0, 0, 0)
        self.lines_label = WrapLabel(SupportPart)
        self.lines_label.setObjectName(u"lines_label")
        self.lines_label.setProperty(u"type", u"caption-strong")
        self.lines_label.setProperty(u"tone", u"muted")

        self.lines_box.addWidget(self.lines_label)

        self.lines = QPlainTextEdit(SupportPart)
        self.lines.setObjectName(u"lines")
        self.lines.setTabChangesFocus(True)

        self.lines_box.addWidget(self.lines)


        self.support_layout.addLayout(self.lines_box)

        self.day_box = QVBoxLayout()
        self.day_box.setSpacing(4)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setContentsMargins(0, 0, 0, 0)
        self.checked_label = QLabel(SupportPart)
        self.checked_label.setObjectName(u"checked_label")
        self.checked_label.setProperty(u"type", u"caption-strong")
        self.checked_label.setProperty(u"tone", u"muted")

        self.day_box.addWidget(self.checked_label)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.checked = QDateEdit(SupportPart)
        self.checked.setObjectName(u"checked")
        self.checked.setCalendarPopup(True)

        self.day_row.addWidget(self.checked)

        self.today = QPushButton(SupportPart)
        self.today.setObjectName(u"today")
        self.today.setProperty(u"role", u"outline")
        self.today.setProperty(u"glyph", u"check")

        self.day_row.addWidget(self.today)

        self.day_spacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.day_spacer)


        self.day_box.addLayout(self.day_row)


        self.support_layout.addLayout(self.day_box)

        self.said = WrapLabel(SupportPart)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"tone", u"consider")

        self.support_layout.addWidget(self.said)

        self.restore_row = QHBoxLayout()
        self.restore_row.setSpacing(8)
        self.restore_row.setObjectName(u"restore_row")
        self.restore_row.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(SupportPart)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"quiet")
        self.restore.setProperty(u"glyph", u"rotate-ccw")

        self.restore_row.addWidget(self.restore)

        self.restore_spacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_row.addItem(self.restore_spacer)


        self.support_layout.addLayout(self.restore_row)

        self.elsewhere = WrapLabel(SupportPart)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setProperty(u"type", u"caption")
        self.elsewhere.setProperty(u"tone", u"muted")

        self.support_layout.addWidget(self.elsewhere)

#if QT_CONFIG(shortcut)
        self.emergency_label.setBuddy(self.emergency)
        self.lines_label.setBuddy(self.lines)
        self.checked_label.setBuddy(self.checked)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.emergency, self.lines)
        QWidget.setTabOrder(self.lines, self.checked)
        QWidget.setTabOrder(self.checked, self.today)
        QWidget.setTabOrder(self.today, self.restore)

        self.retranslateUi(SupportPart)

        QMetaObject.connectSlotsByName(SupportPart)
    # setupUi

    def retranslateUi(self, SupportPart):
        self.title.setText(QCoreApplication.translate("SupportPart", u"Support", None))
        self.offline.setText("")
        self.lead.setText(QCoreApplication.translate("SupportPart", u"Whom a client can reach in a crisis. They go on a client\u2019s page only where you tick them.", None))
        self.origin.setText("")
        self.checked_words.setText("")
        self.emergency_label.setText(QCoreApplication.translate("SupportPart", u"Emer&gency number", None))
        self.lines_label.setText(QCoreApplication.translate("SupportPart", u"&Lines: one a row, the name, a colon, the number or the way", None))
        self.lines.setPlaceholderText(QCoreApplication.translate("SupportPart", u"Samaritans: 116 123", None))
        self.checked_label.setText(QCoreApplication.translate("SupportPart", u"Last chec&ked on", None))
        self.checked.setSpecialValueText(QCoreApplication.translate("SupportPart", u"not yet", None))
        self.today.setText(QCoreApplication.translate("SupportPart", u"Checked today", None))
        self.said.setText("")
        self.restore.setText(QCoreApplication.translate("SupportPart", u"Restore the shipped ones", None))
        self.elsewhere.setText(QCoreApplication.translate("SupportPart", u"In another country, type your own. findahelpline.com lists lines for many; this program cannot look.", None))
        pass
    # retranslateUi
