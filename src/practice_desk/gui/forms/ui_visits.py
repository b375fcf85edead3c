# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visits.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_VisitsPanel(object):
    def setupUi(self, VisitsPanel):
        if not VisitsPanel.objectName():
            VisitsPanel.setObjectName(u"VisitsPanel")
        self.layout_1 = QVBoxLayout(VisitsPanel)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(12, 16, 12, 20)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.plan_day_label = QLabel(VisitsPanel)
        self.plan_day_label.setObjectName(u"plan_day_label")
        self.plan_day_label.setProperty(u"type", u"caption-strong")
        self.plan_day_label.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.plan_day_label)

        self.plan_day = QDateEdit(VisitsPanel)
        self.plan_day.setObjectName(u"plan_day")
        self.plan_day.setCalendarPopup(True)

        self.layout_4.addWidget(self.plan_day)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.plan_time_label = QLabel(VisitsPanel)
        self.plan_time_label.setObjectName(u"plan_time_label")
        self.plan_time_label.setProperty(u"type", u"caption-strong")
        self.plan_time_label.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.plan_time_label)

        self.plan_time = QLineEdit(VisitsPanel)
        self.plan_time.setObjectName(u"plan_time")

        self.layout_5.addWidget(self.plan_time)


        self.layout_3.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.plan_room = QLabel(VisitsPanel)
        self.plan_room.setObjectName(u"plan_room")

        self.layout_6.addWidget(self.plan_room)

        self.plan = QPushButton(VisitsPanel)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"role", u"outline")
        self.plan.setProperty(u"glyph", u"plus")
        self.plan.setAutoDefault(False)

        self.layout_6.addWidget(self.plan)


        self.layout_3.addLayout(self.layout_6)

        self.layout_3.setStretch(0, 3)
        self.layout_3.setStretch(1, 2)

        self.layout_2.addLayout(self.layout_3)

        self.said_plan = WrapLabel(VisitsPanel)
        self.said_plan.setObjectName(u"said_plan")
        self.said_plan.setProperty(u"type", u"caption")
        self.said_plan.setProperty(u"tone", u"consider")
        self.said_plan.setVisible(False)

        self.layout_2.addWidget(self.said_plan)


        self.layout_1.addLayout(self.layout_2)

        self.empty = WrapLabel(VisitsPanel)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.empty)

        self.list = QListWidget(VisitsPanel)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"role", u"plain")
        self.list.setWordWrap(True)

        self.layout_1.addWidget(self.list)

        self.card = QFrame(VisitsPanel)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(14, 10, 14, 12)
        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.card)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"type", u"caption-strong")
        self.day_label.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.day_label)

        self.day = QDateEdit(self.card)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.layout_9.addWidget(self.day)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(self.card)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setProperty(u"type", u"caption-strong")
        self.time_label.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.time_label)

        self.time = QLineEdit(self.card)
        self.time.setObjectName(u"time")

        self.layout_10.addWidget(self.time)


        self.layout_8.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.card)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"type", u"caption-strong")
        self.state_label.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.state_label)

        self.state = QComboBox(self.card)
        self.state.setObjectName(u"state")

        self.layout_11.addWidget(self.state)


        self.layout_8.addLayout(self.layout_11)

        self.layout_8.setStretch(0, 3)
        self.layout_8.setStretch(1, 2)
        self.layout_8.setStretch(2, 3)

        self.layout_7.addLayout(self.layout_8)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.card)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"type", u"caption-strong")
        self.note_label.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.note_label)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.note = QLineEdit(self.card)
        self.note.setObjectName(u"note")

        self.layout_13.addWidget(self.note)

        self.remove = QToolButton(self.card)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"once", True)
        self.remove.setProperty(u"role", u"quiet")
        self.remove.setProperty(u"glyph", u"trash-2")

        self.layout_13.addWidget(self.remove)

        self.layout_13.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_13)


        self.layout_7.addLayout(self.layout_12)

        self.said_visit = WrapLabel(self.card)
        self.said_visit.setObjectName(u"said_visit")
        self.said_visit.setProperty(u"type", u"caption")
        self.said_visit.setProperty(u"tone", u"consider")
        self.said_visit.setVisible(False)

        self.layout_7.addWidget(self.said_visit)


        self.layout_1.addWidget(self.card)

        self.spacer_1 = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

        self.layout_1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.plan_day_label.setBuddy(self.plan_day)
        self.plan_time_label.setBuddy(self.plan_time)
        self.day_label.setBuddy(self.day)
        self.time_label.setBuddy(self.time)
        self.state_label.setBuddy(self.state)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan_day, self.plan_time)
        QWidget.setTabOrder(self.plan_time, self.plan)
        QWidget.setTabOrder(self.plan, self.list)
        QWidget.setTabOrder(self.list, self.day)
        QWidget.setTabOrder(self.day, self.time)
        QWidget.setTabOrder(self.time, self.state)
        QWidget.setTabOrder(self.state, self.note)
        QWidget.setTabOrder(self.note, self.remove)

        self.retranslateUi(VisitsPanel)

        QMetaObject.connectSlotsByName(VisitsPanel)
    # setupUi

    def retranslateUi(self, VisitsPanel):
        self.plan_day_label.setText(QCoreApplication.translate("VisitsPanel", u"Plan a &visit", None))
        self.plan_time_label.setText(QCoreApplication.translate("VisitsPanel", u"T&ime", None))
        self.plan_time.setPlaceholderText(QCoreApplication.translate("VisitsPanel", u"14:00", None))
        self.plan_room.setText("")
        self.plan.setText(QCoreApplication.translate("VisitsPanel", u"&Plan it", None))
        self.said_plan.setText("")
        self.empty.setText(QCoreApplication.translate("VisitsPanel", u"No visits yet. Plan one above, or give a usual day and a rhythm under Details.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("VisitsPanel", u"Visits, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("VisitsPanel", u"Da&y", None))
        self.time_label.setText(QCoreApplication.translate("VisitsPanel", u"Ti&me", None))
        self.time.setPlaceholderText(QCoreApplication.translate("VisitsPanel", u"14:00", None))
        self.state_label.setText(QCoreApplication.translate("VisitsPanel", u"How it s&tands", None))
        self.note_label.setText(QCoreApplication.translate("VisitsPanel", u"A short &note", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("VisitsPanel", u"Remove this visit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("VisitsPanel", u"Remove this visit", None))
#endif // QT_CONFIG(tooltip)
        self.said_visit.setText("")
        pass
    # retranslateUi
