# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_SetUpPage(object):
    def setupUi(self, SetUpPage):
        if not SetUpPage.objectName():
            SetUpPage.setObjectName(u"SetUpPage")
        self.layout_1 = QVBoxLayout(SetUpPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SetUpPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_2 = QVBoxLayout(self.content)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(24, 64, 24, 24)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)

        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        self.layout_4 = QVBoxLayout(self.column)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(self.column)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"type", u"caption-strong")
        self.count.setProperty(u"tone", u"accent")

        self.layout_4.addWidget(self.count)

        self.title = WrapLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"display")

        self.layout_4.addWidget(self.title)

        self.steps = QStackedWidget(self.column)
        self.steps.setObjectName(u"steps")
        self.name_step = QWidget()
        self.name_step.setObjectName(u"name_step")
        self.layout_5 = QVBoxLayout(self.name_step)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_lead = WrapLabel(self.name_step)
        self.name_lead.setObjectName(u"name_lead")
        self.name_lead.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.name_lead)

        self.spacer_2 = QSpacerItem(4, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.spacer_2)

        self.name_label = QLabel(self.name_step)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"type", u"caption-strong")
        self.name_label.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.name_label)

        self.name = QLineEdit(self.name_step)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.layout_5.addWidget(self.name)

        self.name_hint = WrapLabel(self.name_step)
        self.name_hint.setObjectName(u"name_hint")
        self.name_hint.setProperty(u"type", u"caption")
        self.name_hint.setProperty(u"tone", u"muted")

        self.layout_5.addWidget(self.name_hint)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.another_place = QPushButton(self.name_step)
        self.another_place.setObjectName(u"another_place")
        self.another_place.setProperty(u"role", u"quiet")

        self.layout_6.addWidget(self.another_place)

        self.spacer_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_6)

        self.spacer_4 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.steps.addWidget(self.name_step)
        self.phrase_step = QWidget()
        self.phrase_step.setObjectName(u"phrase_step")
        self.layout_7 = QVBoxLayout(self.phrase_step)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.phrase_lead = WrapLabel(self.phrase_step)
        self.phrase_lead.setObjectName(u"phrase_lead")
        self.phrase_lead.setProperty(u"tone", u"muted")

        self.layout_7.addWidget(self.phrase_lead)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.way = Segmented(self.phrase_step)
        self.way.setObjectName(u"way")

        self.layout_8.addWidget(self.way)

        self.spacer_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_5)


        self.layout_7.addLayout(self.layout_8)

        self.offered_way = QWidget(self.phrase_step)
        self.offered_way.setObjectName(u"offered_way")
        self.layout_9 = QVBoxLayout(self.offered_way)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.offer_card = QFrame(self.offered_way)
        self.offer_card.setObjectName(u"offer_card")
        self.offer_card.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.offer_card)
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 10)
        self.offer = WrapLabel(self.offer_card)
        self.offer.setObjectName(u"offer")
        self.offer.setProperty(u"type", u"display")

        self.layout_10.addWidget(self.offer)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.offer_hint = WrapLabel(self.offer_card)
        self.offer_hint.setObjectName(u"offer_hint")
        self.offer_hint.setProperty(u"type", u"caption")
        self.offer_hint.setProperty(u"tone", u"muted")

        self.layout_11.addWidget(self.offer_hint)

        self.another = QPushButton(self.offer_card)
        self.another.setObjectName(u"another")
        self.another.setProperty(u"role", u"quiet")
        self.another.setProperty(u"glyph", u"shuffle")

        self.layout_11.addWidget(self.another)

        self.layout_11.setStretch(0, 1)

        self.layout_10.addLayout(self.layout_11)


        self.layout_9.addWidget(self.offer_card)

        self.spacer_6 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_6)


        self.layout_7.addWidget(self.offered_way)

        self.own_way = QWidget(self.phrase_step)
        self.own_way.setObjectName(u"own_way")
        self.own_way.setVisible(False)
        self.layout_12 = QVBoxLayout(self.own_way)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(self.own_way)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"type", u"caption-strong")
        self.own_label.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.own_label)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.own = QLineEdit(self.own_way)
        self.own.setObjectName(u"own")
        self.own.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_13.addWidget(self.own)

        self.show = QToolButton(self.own_way)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"role", u"quiet")
        self.show.setProperty(u"glyph", u"eye")
        self.show.setCheckable(True)

        self.layout_13.addWidget(self.show)


        self.layout_12.addLayout(self.layout_13)

        self.again_label = QLabel(self.own_way)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"type", u"caption-strong")
        self.again_label.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.again_label)

        self.again = QLineEdit(self.own_way)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_12.addWidget(self.again)

        self.own_hint = WrapLabel(self.own_way)
        self.own_hint.setObjectName(u"own_hint")
        self.own_hint.setProperty(u"type", u"caption")
        self.own_hint.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.own_hint)

        self.spacer_7 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_7)


        self.layout_7.addWidget(self.own_way)

        self.steps.addWidget(self.phrase_step)
        self.words_step = QWidget()
        self.words_step.setObjectName(u"words_step")
        self.layout_14 = QVBoxLayout(self.words_step)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.words_lead = WrapLabel(self.words_step)
        self.words_lead.setObjectName(u"words_lead")
        self.words_lead.setProperty(u"tone", u"muted")

        self.layout_14.addWidget(self.words_lead)

        self.word_sheet = QFrame(self.words_step)
        self.word_sheet.setObjectName(u"word_sheet")
        self.word_sheet.setProperty(u"role", u"card")
        self.word_sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.word_grid = QGridLayout(self.word_sheet)
        self.word_grid.setObjectName(u"word_grid")
        self.word_grid.setHorizontalSpacing(8)
        self.word_grid.setVerticalSpacing(8)
        self.word_grid.setContentsMargins(16, 14, 16, 14)

        self.layout_14.addWidget(self.word_sheet)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.print_sheet = QPushButton(self.words_step)
        self.print_sheet.setObjectName(u"print_sheet")

        self.layout_15.addWidget(self.print_sheet)

        self.save_sheet = QPushButton(self.words_step)
        self.save_sheet.setObjectName(u"save_sheet")

        self.layout_15.addWidget(self.save_sheet)

        self.spacer_15 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_15)


        self.layout_14.addLayout(self.layout_15)

        self.words_hint = WrapLabel(self.words_step)
        self.words_hint.setObjectName(u"words_hint")
        self.words_hint.setProperty(u"type", u"caption")
        self.words_hint.setProperty(u"tone", u"muted")

        self.layout_14.addWidget(self.words_hint)

        self.spacer_8 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_8)

        self.steps.addWidget(self.words_step)
        self.check_step = QWidget()
        self.check_step.setObjectName(u"check_step")
        self.layout_16 = QVBoxLayout(self.check_step)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.check_lead = WrapLabel(self.check_step)
        self.check_lead.setObjectName(u"check_lead")
        self.check_lead.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.check_lead)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(4)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.check_label_1 = QLabel(self.check_step)
        self.check_label_1.setObjectName(u"check_label_1")
        self.check_label_1.setProperty(u"type", u"caption-strong")
        self.check_label_1.setProperty(u"tone", u"muted")

        self.layout_18.addWidget(self.check_label_1)

        self.check_1 = QLineEdit(self.check_step)
        self.check_1.setObjectName(u"check_1")

        self.layout_18.addWidget(self.check_1)


        self.layout_17.addLayout(self.layout_18)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.check_label_2 = QLabel(self.check_step)
        self.check_label_2.setObjectName(u"check_label_2")
        self.check_label_2.setProperty(u"type", u"caption-strong")
        self.check_label_2.setProperty(u"tone", u"muted")

        self.layout_19.addWidget(self.check_label_2)

        self.check_2 = QLineEdit(self.check_step)
        self.check_2.setObjectName(u"check_2")

        self.layout_19.addWidget(self.check_2)


        self.layout_17.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.check_label_3 = QLabel(self.check_step)
        self.check_label_3.setObjectName(u"check_label_3")
        self.check_label_3.setProperty(u"type", u"caption-strong")
        self.check_label_3.setProperty(u"tone", u"muted")

        self.layout_20.addWidget(self.check_label_3)

        self.check_3 = QLineEdit(self.check_step)
        self.check_3.setObjectName(u"check_3")

        self.layout_20.addWidget(self.check_3)


        self.layout_17.addLayout(self.layout_20)


        self.layout_16.addLayout(self.layout_17)

        self.check_hint = WrapLabel(self.check_step)
        self.check_hint.setObjectName(u"check_hint")
        self.check_hint.setProperty(u"type", u"caption")
        self.check_hint.setProperty(u"tone", u"muted")

        self.layout_16.addWidget(self.check_hint)

        self.spacer_9 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_9)

        self.steps.addWidget(self.check_step)

        self.layout_4.addWidget(self.steps)


        self.layout_3.addWidget(self.column)

        self.spacer_10 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_10)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(1, 1000)
        self.layout_3.setStretch(2, 1)

        self.layout_2.addLayout(self.layout_3)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(SetUpPage)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        self.layout_21 = QHBoxLayout(self.footer)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(24, 9, 24, 9)
        self.spacer_11 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_11)

        self.foot = QWidget(self.footer)
        self.foot.setObjectName(u"foot")
        self.layout_22 = QHBoxLayout(self.foot)
        self.layout_22.setSpacing(12)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.foot)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_22.addWidget(self.back)

        self.said = WrapLabel(self.foot)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"tone", u"muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.layout_22.addWidget(self.said)

        self.next = QPushButton(self.foot)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.layout_22.addWidget(self.next)

        self.layout_22.setStretch(1, 1)

        self.layout_21.addWidget(self.foot)

        self.spacer_12 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_12)

        self.layout_21.setStretch(0, 1)
        self.layout_21.setStretch(1, 1000)
        self.layout_21.setStretch(2, 1)

        self.layout_1.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.own_label.setBuddy(self.own)
        self.again_label.setBuddy(self.again)
        self.check_label_1.setBuddy(self.check_1)
        self.check_label_2.setBuddy(self.check_2)
        self.check_label_3.setBuddy(self.check_3)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.another_place)
        QWidget.setTabOrder(self.another_place, self.way)
        QWidget.setTabOrder(self.way, self.another)
        QWidget.setTabOrder(self.another, self.own)
        QWidget.setTabOrder(self.own, self.show)
        QWidget.setTabOrder(self.show, self.again)
        QWidget.setTabOrder(self.again, self.word_sheet)
        QWidget.setTabOrder(self.word_sheet, self.print_sheet)
        QWidget.setTabOrder(self.print_sheet, self.save_sheet)
        QWidget.setTabOrder(self.save_sheet, self.check_1)
        QWidget.setTabOrder(self.check_1, self.check_2)
        QWidget.setTabOrder(self.check_2, self.check_3)
        QWidget.setTabOrder(self.check_3, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(SetUpPage)

        QMetaObject.connectSlotsByName(SetUpPage)
    # setupUi

    def retranslateUi(self, SetUpPage):
        self.count.setText("")
        self.title.setText("")
        self.name_lead.setText(QCoreApplication.translate("SetUpPage", u"Clients, plans and notes live in one encrypted file on this computer. Nothing is ever sent anywhere.", None))
        self.name_label.setText(QCoreApplication.translate("SetUpPage", u"What is your practice &called?", None))
        self.name.setText(QCoreApplication.translate("SetUpPage", u"My practice", None))
        self.name_hint.setText(QCoreApplication.translate("SetUpPage", u"Only you see this. \u201cMy practice\u201d is fine.", None))
        self.another_place.setText(QCoreApplication.translate("SetUpPage", u"I have a practice file already\u2026", None))
        self.phrase_lead.setText(QCoreApplication.translate("SetUpPage", u"It opens the file, and nothing else does. Nobody can reset it, so it has to be long, and easy for you to keep.", None))
        self.offer.setText("")
        self.offer_hint.setText(QCoreApplication.translate("SetUpPage", u"Five words drawn at random. Say them aloud, and write them down.", None))
        self.another.setText(QCoreApplication.translate("SetUpPage", u"&Another", None))
        self.own_label.setText(QCoreApplication.translate("SetUpPage", u"Your own &phrase", None))
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("SetUpPage", u"Show what is typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("SetUpPage", u"Show what is typed", None))
#endif // QT_CONFIG(tooltip)
        self.again_label.setText(QCoreApplication.translate("SetUpPage", u"The same &once more", None))
        self.own_hint.setText("")
        self.words_lead.setText(QCoreApplication.translate("SetUpPage", u"If the passphrase is ever lost, these 24 words open your practice, and nothing else will. Print the sheet or write them on paper, in this order, and keep the paper somewhere safe.", None))
#if QT_CONFIG(accessibility)
        self.word_sheet.setAccessibleName(QCoreApplication.translate("SetUpPage", u"The 24 recovery words", None))
#endif // QT_CONFIG(accessibility)
        self.print_sheet.setText(QCoreApplication.translate("SetUpPage", u"&Print the sheet\u2026", None))
        self.save_sheet.setText(QCoreApplication.translate("SetUpPage", u"Save as P&DF\u2026", None))
        self.words_hint.setText(QCoreApplication.translate("SetUpPage", u"There is no copy button on purpose: a copy on this computer can be found by others, paper in a drawer can\u2019t.", None))
        self.check_lead.setText(QCoreApplication.translate("SetUpPage", u"Three of the words, from your paper. It shows that the sheet can be read when it is needed.", None))
        self.check_label_1.setText("")
        self.check_label_2.setText("")
        self.check_label_3.setText("")
        self.check_hint.setText("")
        self.back.setText(QCoreApplication.translate("SetUpPage", u"&Back", None))
        self.said.setText("")
        self.next.setText(QCoreApplication.translate("SetUpPage", u"Continue", None))
        pass
    # retranslateUi
