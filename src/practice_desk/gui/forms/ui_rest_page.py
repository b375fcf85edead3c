# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rest_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented
from practice_desk.gui.widgets.ticks import Ticks

class Ui_RestPage(object):
    def setupUi(self, RestPage):
        if not RestPage.objectName():
            RestPage.setObjectName(u"RestPage")
        self.layout_1 = QVBoxLayout(RestPage)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RestPage)
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
        self.layout_2.setContentsMargins(24, 18, 24, 18)
        self.title = WrapLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.layout_2.addWidget(self.title)

        self.lead = WrapLabel(self.content)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"tone", u"muted")

        self.layout_2.addWidget(self.lead)

        self.preview_row = QHBoxLayout()
        self.preview_row.setSpacing(16)
        self.preview_row.setObjectName(u"preview_row")
        self.preview_row.setContentsMargins(0, 0, 0, 0)
        self.preview = QLabel(self.content)
        self.preview.setObjectName(u"preview")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.preview.sizePolicy().hasHeightForWidth())
        self.preview.setSizePolicy(sizePolicy)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.preview_row.addWidget(self.preview)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.options = QFrame(self.content)
        self.options.setObjectName(u"options")
        self.options.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.options)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.options_title = QLabel(self.options)
        self.options_title.setObjectName(u"options_title")
        self.options_title.setProperty(u"type", u"lead-strong")

        self.layout_10.addWidget(self.options_title)

        self.say = QCheckBox(self.options)
        self.say.setObjectName(u"say")

        self.layout_10.addWidget(self.say)

        self.cards_title = QLabel(self.options)
        self.cards_title.setObjectName(u"cards_title")
        self.cards_title.setProperty(u"type", u"caption-strong")
        self.cards_title.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.cards_title)

        self.cards = Ticks(self.options)
        self.cards.setObjectName(u"cards")

        self.layout_10.addWidget(self.cards)

        self.contacts_title = QLabel(self.options)
        self.contacts_title.setObjectName(u"contacts_title")
        self.contacts_title.setProperty(u"type", u"caption-strong")
        self.contacts_title.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.contacts_title)

        self.contacts = QCheckBox(self.options)
        self.contacts.setObjectName(u"contacts")

        self.layout_10.addWidget(self.contacts)

        self.contacts_words = WrapLabel(self.options)
        self.contacts_words.setObjectName(u"contacts_words")
        self.contacts_words.setProperty(u"type", u"caption")
        self.contacts_words.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.contacts_words)

        self.page_title = QLabel(self.options)
        self.page_title.setObjectName(u"page_title")
        self.page_title.setProperty(u"type", u"caption-strong")
        self.page_title.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.page_title)

        self.first_name = QCheckBox(self.options)
        self.first_name.setObjectName(u"first_name")

        self.layout_10.addWidget(self.first_name)

        self.signature = QCheckBox(self.options)
        self.signature.setObjectName(u"signature")

        self.layout_10.addWidget(self.signature)

        self.large_print = QCheckBox(self.options)
        self.large_print.setObjectName(u"large_print")

        self.layout_10.addWidget(self.large_print)

        self.paper_title = QLabel(self.options)
        self.paper_title.setObjectName(u"paper_title")
        self.paper_title.setProperty(u"type", u"caption-strong")
        self.paper_title.setProperty(u"tone", u"muted")

        self.layout_10.addWidget(self.paper_title)

        self.paper = Segmented(self.options)
        self.paper.setObjectName(u"paper")

        self.layout_10.addWidget(self.paper)


        self.layout_9.addWidget(self.options)

        self.unprintable = WrapLabel(self.content)
        self.unprintable.setObjectName(u"unprintable")
        self.unprintable.setProperty(u"type", u"caption")
        self.unprintable.setProperty(u"tone", u"consider")

        self.layout_9.addWidget(self.unprintable)

        self.look = QPushButton(self.content)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"role", u"quiet")
        self.look.setProperty(u"glyph", u"presentation")
        self.look.setProperty(u"align", u"start")

        self.layout_9.addWidget(self.look)

        self.copy_text = QPushButton(self.content)
        self.copy_text.setObjectName(u"copy_text")
        self.copy_text.setProperty(u"role", u"quiet")
        self.copy_text.setProperty(u"glyph", u"copy")
        self.copy_text.setProperty(u"align", u"start")

        self.layout_9.addWidget(self.copy_text)

        self.offline = WrapLabel(self.content)
        self.offline.setObjectName(u"offline")
        self.offline.setProperty(u"type", u"caption")
        self.offline.setProperty(u"tone", u"muted")

        self.layout_9.addWidget(self.offline)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_2)


        self.preview_row.addLayout(self.layout_9)

        self.preview_row.setStretch(0, 1)

        self.layout_2.addLayout(self.preview_row)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(RestPage)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"role", u"footer")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.footer.sizePolicy().hasHeightForWidth())
        self.footer.setSizePolicy(sizePolicy1)
        self.layout_11 = QHBoxLayout(self.footer)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(24, 9, 24, 9)
        self.back = QPushButton(self.footer)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"glyph", u"arrow-left")

        self.layout_11.addWidget(self.back)

        self.spacer_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_4)

        self.save_pdf = QPushButton(self.footer)
        self.save_pdf.setObjectName(u"save_pdf")
        self.save_pdf.setProperty(u"glyph", u"file-down")

        self.layout_11.addWidget(self.save_pdf)

        self.print = QPushButton(self.footer)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"role", u"primary")
        self.print.setProperty(u"glyph", u"printer")

        self.layout_11.addWidget(self.print)


        self.layout_1.addWidget(self.footer)


        self.retranslateUi(RestPage)

        QMetaObject.connectSlotsByName(RestPage)
    # setupUi

    def retranslateUi(self, RestPage):
        self.title.setText(QCoreApplication.translate("RestPage", u"A page to take along", None))
        self.lead.setText(QCoreApplication.translate("RestPage", u"For a free week, if they would like something in the hand. Nothing on it is asked about later, and nothing of it is kept.", None))
        self.preview.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("RestPage", u"Preview of the page", None))
#endif // QT_CONFIG(accessibility)
        self.options_title.setText(QCoreApplication.translate("RestPage", u"On the page", None))
        self.say.setText(QCoreApplication.translate("RestPage", u"The way to say it", None))
        self.cards_title.setText(QCoreApplication.translate("RestPage", u"Grounding cards", None))
        self.contacts_title.setText(QCoreApplication.translate("RestPage", u"Whom to reach", None))
        self.contacts.setText(QCoreApplication.translate("RestPage", u"Crisis contacts", None))
        self.contacts_words.setText("")
        self.page_title.setText(QCoreApplication.translate("RestPage", u"And", None))
        self.first_name.setText(QCoreApplication.translate("RestPage", u"First name", None))
        self.signature.setText(QCoreApplication.translate("RestPage", u"Your name and number", None))
        self.large_print.setText(QCoreApplication.translate("RestPage", u"Large print", None))
        self.paper_title.setText(QCoreApplication.translate("RestPage", u"Paper", None))
        self.unprintable.setText("")
        self.look.setText(QCoreApplication.translate("RestPage", u"Look at the cards together", None))
        self.copy_text.setText(QCoreApplication.translate("RestPage", u"Copy as text", None))
        self.offline.setText("")
        self.back.setText(QCoreApplication.translate("RestPage", u"Free week", None))
        self.save_pdf.setText(QCoreApplication.translate("RestPage", u"Save as PDF\u2026", None))
        self.print.setText(QCoreApplication.translate("RestPage", u"Print", None))
        pass
    # retranslateUi
