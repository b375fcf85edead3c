# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shape_tracking.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_ShapeTracking(object):
    def setupUi(self, ShapeTracking):
        if not ShapeTracking.objectName():
            ShapeTracking.setObjectName(u"ShapeTracking")
        self.layout_10 = QVBoxLayout(ShapeTracking)
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(ShapeTracking)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"sunken-card")
        self.layout_9 = QVBoxLayout(self.card)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(14, 12, 14, 12)
        self.tracking_row = QHBoxLayout()
        self.tracking_row.setSpacing(12)
        self.tracking_row.setObjectName(u"tracking_row")
        self.tracking_row.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.tracked_title = QLabel(self.card)
        self.tracked_title.setObjectName(u"tracked_title")
        self.tracked_title.setProperty(u"type", u"caption-strong")
        self.tracked_title.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.tracked_title)

        self.tracked = QLineEdit(self.card)
        self.tracked.setObjectName(u"tracked")

        self.layout_1.addWidget(self.tracked)


        self.tracking_row.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scale_title = QLabel(self.card)
        self.scale_title.setObjectName(u"scale_title")
        self.scale_title.setProperty(u"type", u"caption-strong")
        self.scale_title.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.scale_title)

        self.scale = QComboBox(self.card)
        self.scale.setObjectName(u"scale")

        self.layout_2.addWidget(self.scale)


        self.tracking_row.addLayout(self.layout_2)

        self.tracking_row.setStretch(0, 1)

        self.layout_9.addLayout(self.tracking_row)

        self.span_row = QHBoxLayout()
        self.span_row.setSpacing(12)
        self.span_row.setObjectName(u"span_row")
        self.span_row.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.times_title = QLabel(self.card)
        self.times_title.setObjectName(u"times_title")
        self.times_title.setProperty(u"type", u"caption-strong")
        self.times_title.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.times_title)

        self.times = QComboBox(self.card)
        self.times.setObjectName(u"times")

        self.layout_4.addWidget(self.times)


        self.span_row.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.days_title = QLabel(self.card)
        self.days_title.setObjectName(u"days_title")
        self.days_title.setProperty(u"type", u"caption-strong")
        self.days_title.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.days_title)

        self.days = QComboBox(self.card)
        self.days.setObjectName(u"days")

        self.layout_5.addWidget(self.days)


        self.span_row.addLayout(self.layout_5)

        self.span_row.setStretch(0, 1)
        self.span_row.setStretch(1, 1)

        self.layout_9.addLayout(self.span_row)

        self.offer_box = QWidget(self.card)
        self.offer_box.setObjectName(u"offer_box")
        self.layout_8 = QVBoxLayout(self.offer_box)
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.offer = WrapLabel(self.offer_box)
        self.offer.setObjectName(u"offer")
        self.offer.setProperty(u"type", u"caption")
        self.offer.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.offer)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.use_offer = QPushButton(self.offer_box)
        self.use_offer.setObjectName(u"use_offer")
        self.use_offer.setProperty(u"role", u"outline")

        self.layout_7.addWidget(self.use_offer)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_1)


        self.layout_8.addLayout(self.layout_7)


        self.layout_9.addWidget(self.offer_box)


        self.layout_10.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.tracked_title.setBuddy(self.tracked)
        self.scale_title.setBuddy(self.scale)
        self.times_title.setBuddy(self.times)
        self.days_title.setBuddy(self.days)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShapeTracking)

        QMetaObject.connectSlotsByName(ShapeTracking)
    # setupUi

    def retranslateUi(self, ShapeTracking):
        self.tracked_title.setText(QCoreApplication.translate("ShapeTracking", u"What to track", None))
        self.tracked.setPlaceholderText(QCoreApplication.translate("ShapeTracking", u"energy, sleep, how drained they feel\u2026", None))
        self.scale_title.setText(QCoreApplication.translate("ShapeTracking", u"On what scale", None))
#if QT_CONFIG(accessibility)
        self.scale.setAccessibleName(QCoreApplication.translate("ShapeTracking", u"On what scale", None))
#endif // QT_CONFIG(accessibility)
        self.times_title.setText(QCoreApplication.translate("ShapeTracking", u"How many times a day", None))
#if QT_CONFIG(accessibility)
        self.times.setAccessibleName(QCoreApplication.translate("ShapeTracking", u"How many times a day", None))
#endif // QT_CONFIG(accessibility)
        self.days_title.setText(QCoreApplication.translate("ShapeTracking", u"For how long", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("ShapeTracking", u"For how long", None))
#endif // QT_CONFIG(accessibility)
        self.offer.setText("")
        self.use_offer.setText(QCoreApplication.translate("ShapeTracking", u"Use this sentence above", None))
        pass
    # retranslateUi
