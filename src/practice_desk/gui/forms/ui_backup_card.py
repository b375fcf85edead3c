# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_card.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_BackupCard(object):
    def setupUi(self, BackupCard):
        if not BackupCard.objectName():
            BackupCard.setObjectName(u"BackupCard")
        BackupCard.setProperty(u"role", u"card")
        self.layout_13 = QVBoxLayout(BackupCard)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 14, 16, 16)
        self.title = QLabel(BackupCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"lead-strong")

        self.layout_13.addWidget(self.title)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.last = WrapLabel(BackupCard)
        self.last.setObjectName(u"last")

        self.layout_1.addWidget(self.last)


        self.layout_13.addLayout(self.layout_1)

        self.refusal = WrapLabel(BackupCard)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setVisible(False)
        self.refusal.setProperty(u"tone", u"danger")

        self.layout_13.addWidget(self.refusal)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(BackupCard)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"glyph", u"save")

        self.layout_2.addWidget(self.make)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)


        self.layout_13.addLayout(self.layout_2)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.when_label = QLabel(BackupCard)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"type", u"caption-strong")
        self.when_label.setProperty(u"tone", u"muted")

        self.layout_4.addWidget(self.when_label)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.when = Segmented(BackupCard)
        self.when.setObjectName(u"when")

        self.layout_3.addWidget(self.when)

        self.spacer_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_3)


        self.layout_13.addLayout(self.layout_4)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(BackupCard)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setProperty(u"type", u"caption-strong")
        self.hours_label.setProperty(u"tone", u"muted")

        self.layout_6.addWidget(self.hours_label)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.hours = QComboBox(BackupCard)
        self.hours.setObjectName(u"hours")

        self.layout_5.addWidget(self.hours)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_3)


        self.layout_6.addLayout(self.layout_5)


        self.layout_13.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(6)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.second_label = QLabel(BackupCard)
        self.second_label.setObjectName(u"second_label")
        self.second_label.setProperty(u"type", u"caption-strong")
        self.second_label.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.second_label)

        self.second_path = WrapLabel(BackupCard)
        self.second_path.setObjectName(u"second_path")

        self.layout_8.addWidget(self.second_path)

        self.second_words = WrapLabel(BackupCard)
        self.second_words.setObjectName(u"second_words")
        self.second_words.setProperty(u"type", u"caption")
        self.second_words.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.second_words)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.choose_second = QPushButton(BackupCard)
        self.choose_second.setObjectName(u"choose_second")
        self.choose_second.setProperty(u"glyph", u"folder-open")

        self.layout_7.addWidget(self.choose_second)

        self.no_second = QPushButton(BackupCard)
        self.no_second.setObjectName(u"no_second")
        self.no_second.setProperty(u"role", u"quiet")

        self.layout_7.addWidget(self.no_second)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_4)


        self.layout_8.addLayout(self.layout_7)


        self.layout_13.addLayout(self.layout_8)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(6)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.which_label = QLabel(BackupCard)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setProperty(u"type", u"caption-strong")
        self.which_label.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.which_label)

        self.which = QComboBox(BackupCard)
        self.which.setObjectName(u"which")

        self.layout_11.addWidget(self.which)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.test = QPushButton(BackupCard)
        self.test.setObjectName(u"test")
        self.test.setProperty(u"glyph", u"shield-check")

        self.layout_9.addWidget(self.test)

        self.restore = QPushButton(BackupCard)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"glyph", u"rotate-ccw")

        self.layout_9.addWidget(self.restore)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_5)


        self.layout_11.addLayout(self.layout_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.restore_other = QPushButton(BackupCard)
        self.restore_other.setObjectName(u"restore_other")
        self.restore_other.setProperty(u"role", u"quiet")

        self.layout_10.addWidget(self.restore_other)

        self.spacer_6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_6)


        self.layout_11.addLayout(self.layout_10)

        self.said = WrapLabel(BackupCard)
        self.said.setObjectName(u"said")

        self.layout_11.addWidget(self.said)


        self.layout_13.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(BackupCard)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"type", u"caption-strong")
        self.place_label.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.place_label)

        self.place = WrapLabel(BackupCard)
        self.place.setObjectName(u"place")

        self.layout_12.addWidget(self.place)

        self.place_words = WrapLabel(BackupCard)
        self.place_words.setObjectName(u"place_words")
        self.place_words.setProperty(u"type", u"caption")
        self.place_words.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.place_words)


        self.layout_13.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.hours_label.setBuddy(self.hours)
        self.which_label.setBuddy(self.which)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.make, self.when)
        QWidget.setTabOrder(self.when, self.hours)
        QWidget.setTabOrder(self.hours, self.choose_second)
        QWidget.setTabOrder(self.choose_second, self.no_second)
        QWidget.setTabOrder(self.no_second, self.which)
        QWidget.setTabOrder(self.which, self.test)
        QWidget.setTabOrder(self.test, self.restore)
        QWidget.setTabOrder(self.restore, self.restore_other)

        self.retranslateUi(BackupCard)

        QMetaObject.connectSlotsByName(BackupCard)
    # setupUi

    def retranslateUi(self, BackupCard):
        self.title.setText(QCoreApplication.translate("BackupCard", u"Backups", None))
        self.last.setText("")
        self.refusal.setText("")
        self.make.setText(QCoreApplication.translate("BackupCard", u"&Back up now", None))
        self.when_label.setText(QCoreApplication.translate("BackupCard", u"Made by itself", None))
        self.hours_label.setText(QCoreApplication.translate("BackupCard", u"&How often", None))
        self.second_label.setText(QCoreApplication.translate("BackupCard", u"A second folder", None))
        self.second_path.setText("")
        self.second_words.setText("")
        self.choose_second.setText(QCoreApplication.translate("BackupCard", u"Choose a folder\u2026", None))
        self.no_second.setText(QCoreApplication.translate("BackupCard", u"Do without", None))
        self.which_label.setText(QCoreApplication.translate("BackupCard", u"Back&ups within reach", None))
        self.test.setText(QCoreApplication.translate("BackupCard", u"&Test this backup", None))
        self.restore.setText(QCoreApplication.translate("BackupCard", u"&Restore\u2026", None))
        self.restore_other.setText(QCoreApplication.translate("BackupCard", u"Restore from another file\u2026", None))
        self.said.setText("")
        self.place_label.setText(QCoreApplication.translate("BackupCard", u"Where the practice lies", None))
        self.place.setText("")
        self.place_words.setText("")
        pass
    # retranslateUi
