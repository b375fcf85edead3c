# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_sheet.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel

class Ui_NewSheetDialog(object):
    def setupUi(self, NewSheetDialog):
        if not NewSheetDialog.objectName():
            NewSheetDialog.setObjectName(u"NewSheetDialog")
        self.layout_16 = QVBoxLayout(NewSheetDialog)
        self.layout_16.setSpacing(12)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(24, 20, 24, 20)
        self.title = QLabel(NewSheetDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_16.addWidget(self.title)

        self.steps = QStackedWidget(NewSheetDialog)
        self.steps.setObjectName(u"steps")
        self.phrase_step = QWidget()
        self.phrase_step.setObjectName(u"phrase_step")
        self.layout_3 = QVBoxLayout(self.phrase_step)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.phrase_lead = WrapLabel(self.phrase_step)
        self.phrase_lead.setObjectName(u"phrase_lead")
        self.phrase_lead.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.phrase_lead)

        self.passphrase_label = QLabel(self.phrase_step)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"type", u"caption-strong")
        self.passphrase_label.setProperty(u"tone", u"muted")

        self.layout_3.addWidget(self.passphrase_label)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.passphrase = QLineEdit(self.phrase_step)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_1.addWidget(self.passphrase)

        self.show = QToolButton(self.phrase_step)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"role", u"quiet")
        self.show.setProperty(u"glyph", u"eye")
        self.show.setCheckable(True)

        self.layout_1.addWidget(self.show)


        self.layout_3.addLayout(self.layout_1)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)

        self.steps.addWidget(self.phrase_step)
        self.words_step = QWidget()
        self.words_step.setObjectName(u"words_step")
        self.layout_7 = QVBoxLayout(self.words_step)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.words_lead = WrapLabel(self.words_step)
        self.words_lead.setObjectName(u"words_lead")
        self.words_lead.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.words_lead)

        self.word_sheet = QFrame(self.words_step)
        self.word_sheet.setObjectName(u"word_sheet")
        self.word_sheet.setProperty(u"role", u"card")
        self.word_sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.word_grid = QGridLayout(self.word_sheet)
        self.word_grid.setObjectName(u"word_grid")
        self.word_grid.setHorizontalSpacing(8)
        self.word_grid.setVerticalSpacing(8)
        self.word_grid.setContentsMargins(16, 14, 16, 14)

        self.layout_7.addWidget(self.word_sheet)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.print_sheet = QPushButton(self.words_step)
        self.print_sheet.setObjectName(u"print_sheet")

        self.layout_5.addWidget(self.print_sheet)

        self.save_sheet = QPushButton(self.words_step)
        self.save_sheet.setObjectName(u"save_sheet")

        self.layout_5.addWidget(self.save_sheet)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)


        self.layout_7.addLayout(self.layout_5)

        self.spacer_6 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)

        self.steps.addWidget(self.words_step)
        self.check_step = QWidget()
        self.check_step.setObjectName(u"check_step")
        self.layout_13 = QVBoxLayout(self.check_step)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.check_lead = WrapLabel(self.check_step)
        self.check_lead.setObjectName(u"check_lead")
        self.check_lead.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.check_lead)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.check_label_1 = QLabel(self.check_step)
        self.check_label_1.setObjectName(u"check_label_1")
        self.check_label_1.setProperty(u"type", u"caption-strong")
        self.check_label_1.setProperty(u"tone", u"muted")

        self.layout_8.addWidget(self.check_label_1)

        self.check_1 = QLineEdit(self.check_step)
        self.check_1.setObjectName(u"check_1")

        self.layout_8.addWidget(self.check_1)


        self.layout_11.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.check_label_2 = QLabel(self.check_step)
        self.check_label_2.setObjectName(u"check_label_2")
        self.check_label_2.setProperty(u"type", u"caption-strong")
        self.check_label_2.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.check_label_2)

        self.check_2 = QLineEdit(self.check_step)
        self.check_2.setObjectName(u"check_2")

        self.layout_9.addWidget(self.check_2)


        self.layout_11.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.check_label_3 = QLabel(self.check_step)
        self.check_label_3.setObjectName(u"check_label_3")
        self.check_label_3.setProperty(u"type", u"caption-strong")
        self.check_label_3.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.check_label_3)

        self.check_3 = QLineEdit(self.check_step)
        self.check_3.setObjectName(u"check_3")

        self.layout_10.addWidget(self.check_3)


        self.layout_11.addLayout(self.layout_10)


        self.layout_13.addLayout(self.layout_11)

        self.check_hint = WrapLabel(self.check_step)
        self.check_hint.setObjectName(u"check_hint")
        self.check_hint.setProperty(u"type", u"caption")
        self.check_hint.setProperty(u"tone", u"muted")

        self.layout_13.addWidget(self.check_hint)

        self.spacer_12 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_12)

        self.steps.addWidget(self.check_step)

        self.layout_16.addWidget(self.steps)

        self.said = WrapLabel(NewSheetDialog)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"type", u"caption")
        self.said.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.said)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.leave_it = QPushButton(NewSheetDialog)
        self.leave_it.setObjectName(u"leave_it")

        self.layout_15.addWidget(self.leave_it)

        self.spacer_14 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_14)

        self.back = QPushButton(NewSheetDialog)
        self.back.setObjectName(u"back")

        self.layout_15.addWidget(self.back)

        self.next = QPushButton(NewSheetDialog)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.layout_15.addWidget(self.next)


        self.layout_16.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.check_label_1.setBuddy(self.check_1)
        self.check_label_2.setBuddy(self.check_2)
        self.check_label_3.setBuddy(self.check_3)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show)
        QWidget.setTabOrder(self.show, self.word_sheet)
        QWidget.setTabOrder(self.word_sheet, self.print_sheet)
        QWidget.setTabOrder(self.print_sheet, self.save_sheet)
        QWidget.setTabOrder(self.save_sheet, self.check_1)
        QWidget.setTabOrder(self.check_1, self.check_2)
        QWidget.setTabOrder(self.check_2, self.check_3)
        QWidget.setTabOrder(self.check_3, self.leave_it)
        QWidget.setTabOrder(self.leave_it, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(NewSheetDialog)

        self.next.setDefault(True)


        QMetaObject.connectSlotsByName(NewSheetDialog)
    # setupUi

    def retranslateUi(self, NewSheetDialog):
        NewSheetDialog.setWindowTitle(QCoreApplication.translate("NewSheetDialog", u"A new recovery sheet", None))
        self.title.setText(QCoreApplication.translate("NewSheetDialog", u"A new recovery sheet", None))
        self.phrase_lead.setText(QCoreApplication.translate("NewSheetDialog", u"When a sheet was lost, or somebody saw it: 24 new words take the place of the earlier ones. The practice is encrypted anew; your passphrase stays. Until the last step nothing changes.", None))
        self.passphrase_label.setText(QCoreApplication.translate("NewSheetDialog", u"Your passphr&ase", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("NewSheetDialog", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("NewSheetDialog", u"Show what is typed", None))
#endif // QT_CONFIG(tooltip)
        self.words_lead.setText(QCoreApplication.translate("NewSheetDialog", u"Print the new sheet, or write the words on paper in this order. The earlier words hold until you have read three of these back.", None))
#if QT_CONFIG(accessibility)
        self.word_sheet.setAccessibleName(QCoreApplication.translate("NewSheetDialog", u"The 24 recovery words", None))
#endif // QT_CONFIG(accessibility)
        self.print_sheet.setText(QCoreApplication.translate("NewSheetDialog", u"&Print the sheet\u2026", None))
        self.save_sheet.setText(QCoreApplication.translate("NewSheetDialog", u"Save as P&DF\u2026", None))
        self.check_lead.setText(QCoreApplication.translate("NewSheetDialog", u"Three of the words, from your paper. Then the new sheet holds, and the earlier words open the practice no more. Backups made before today still open with the earlier sheet: keep it as long as you keep those.", None))
        self.check_label_1.setText("")
        self.check_label_2.setText("")
        self.check_label_3.setText("")
        self.check_hint.setText("")
        self.said.setText("")
        self.leave_it.setText(QCoreApplication.translate("NewSheetDialog", u"&Leave it", None))
        self.back.setText(QCoreApplication.translate("NewSheetDialog", u"&Back", None))
        self.next.setText(QCoreApplication.translate("NewSheetDialog", u"C&ontinue", None))
    # retranslateUi
