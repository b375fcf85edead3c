# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handout.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.widgets.segmented import Segmented

class Ui_Handout(object):
    def setupUi(self, Handout):
        if not Handout.objectName():
            Handout.setObjectName(u"Handout")
        self.layout_1 = QVBoxLayout(Handout)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Handout)
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
        self.no_check = QFrame(self.content)
        self.no_check.setObjectName(u"no_check")
        self.no_check.setProperty(u"role", u"sunken-card")
        self.layout_3 = QHBoxLayout(self.no_check)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 8, 12, 8)
        self.no_check_words = WrapLabel(self.no_check)
        self.no_check_words.setObjectName(u"no_check_words")

        self.layout_3.addWidget(self.no_check_words)

        self.do_check = QPushButton(self.no_check)
        self.do_check.setObjectName(u"do_check")
        self.do_check.setProperty(u"role", u"outline")

        self.layout_3.addWidget(self.do_check)

        self.skip_check = QPushButton(self.no_check)
        self.skip_check.setObjectName(u"skip_check")
        self.skip_check.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.skip_check)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addWidget(self.no_check)

        self.against_row = QFrame(self.content)
        self.against_row.setObjectName(u"against_row")
        self.against_row.setVisible(False)
        self.against_row.setProperty(u"role", u"sunken-card")
        self.layout_12 = QVBoxLayout(self.against_row)
        self.layout_12.setSpacing(6)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 12, 16, 12)
        self.against_words = WrapLabel(self.against_row)
        self.against_words.setObjectName(u"against_words")
        self.against_words.setProperty(u"type", u"caption")
        self.against_words.setProperty(u"tone", u"muted")

        self.layout_12.addWidget(self.against_words)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.against = QLineEdit(self.against_row)
        self.against.setObjectName(u"against")

        self.layout_13.addWidget(self.against)

        self.against_go = QPushButton(self.against_row)
        self.against_go.setObjectName(u"against_go")
        self.against_go.setProperty(u"role", u"outline")

        self.layout_13.addWidget(self.against_go)

        self.layout_13.setStretch(0, 1)

        self.layout_12.addLayout(self.layout_13)


        self.layout_2.addWidget(self.against_row)

        self.open_notes = QFrame(self.content)
        self.open_notes.setObjectName(u"open_notes")
        self.open_notes.setProperty(u"role", u"sunken-card")
        self.layout_4 = QHBoxLayout(self.open_notes)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 8, 12, 8)
        self.open_notes_words = WrapLabel(self.open_notes)
        self.open_notes_words.setObjectName(u"open_notes_words")

        self.layout_4.addWidget(self.open_notes_words)

        self.see_notes = QPushButton(self.open_notes)
        self.see_notes.setObjectName(u"see_notes")
        self.see_notes.setProperty(u"role", u"quiet")

        self.layout_4.addWidget(self.see_notes)

        self.layout_4.setStretch(0, 1)

        self.layout_2.addWidget(self.open_notes)

        self.done_card = QFrame(self.content)
        self.done_card.setObjectName(u"done_card")
        self.done_card.setProperty(u"role", u"accent-card")
        self.layout_5 = QHBoxLayout(self.done_card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 12, 16, 12)
        self.done_icon = QLabel(self.done_card)
        self.done_icon.setObjectName(u"done_icon")
        self.done_icon.setProperty(u"glyph", u"circle-check")
        self.done_icon.setProperty(u"glyph_token", u"accent")

        self.layout_5.addWidget(self.done_icon)

        self.done_words = WrapLabel(self.done_card)
        self.done_words.setObjectName(u"done_words")
        self.done_words.setProperty(u"type", u"strong")

        self.layout_5.addWidget(self.done_words)

        self.layout_5.setStretch(1, 1)

        self.layout_2.addWidget(self.done_card)

        self.empty_card = QFrame(self.content)
        self.empty_card.setObjectName(u"empty_card")
        self.empty_card.setProperty(u"role", u"sunken-card")
        self.layout_6 = QVBoxLayout(self.empty_card)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 16, 14)
        self.empty = WrapLabel(self.empty_card)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"type", u"lead")

        self.layout_6.addWidget(self.empty)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.write = QPushButton(self.empty_card)
        self.write.setObjectName(u"write")
        self.write.setProperty(u"role", u"outline")

        self.layout_7.addWidget(self.write)

        self.spacer_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_1)


        self.layout_6.addLayout(self.layout_7)


        self.layout_2.addWidget(self.empty_card)

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

        self.first_name = QCheckBox(self.options)
        self.first_name.setObjectName(u"first_name")

        self.layout_10.addWidget(self.first_name)

        self.boxes = QCheckBox(self.options)
        self.boxes.setObjectName(u"boxes")

        self.layout_10.addWidget(self.boxes)

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

        self.told = QPushButton(self.content)
        self.told.setObjectName(u"told")
        self.told.setProperty(u"role", u"quiet")
        self.told.setProperty(u"glyph", u"message-circle")
        self.told.setProperty(u"align", u"start")

        self.layout_9.addWidget(self.told)

        self.copy_text = QPushButton(self.content)
        self.copy_text.setObjectName(u"copy_text")
        self.copy_text.setProperty(u"role", u"quiet")
        self.copy_text.setProperty(u"glyph", u"copy")
        self.copy_text.setProperty(u"align", u"start")

        self.layout_9.addWidget(self.copy_text)

        self.spacer_2 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_2)


        self.preview_row.addLayout(self.layout_9)

        self.preview_row.setStretch(0, 1)

        self.layout_2.addLayout(self.preview_row)

        self.spacer_3 = QSpacerItem(4, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.scroll.setWidget(self.content)

        self.layout_1.addWidget(self.scroll)

        self.footer = QFrame(Handout)
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

        self.finish_later = QPushButton(self.footer)
        self.finish_later.setObjectName(u"finish_later")
        self.finish_later.setProperty(u"role", u"quiet")

        self.layout_11.addWidget(self.finish_later)

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


        self.retranslateUi(Handout)

        QMetaObject.connectSlotsByName(Handout)
    # setupUi

    def retranslateUi(self, Handout):
        self.no_check_words.setText(QCoreApplication.translate("Handout", u"No readiness check today.", None))
        self.do_check.setText(QCoreApplication.translate("Handout", u"Do it now", None))
        self.skip_check.setText(QCoreApplication.translate("Handout", u"Skip", None))
        self.against_words.setText(QCoreApplication.translate("Handout", u"One line of why. It stays with the record.", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("Handout", u"One line of why", None))
#endif // QT_CONFIG(accessibility)
        self.against.setPlaceholderText(QCoreApplication.translate("Handout", u"One line of why", None))
        self.against_go.setText(QCoreApplication.translate("Handout", u"Set it all the same", None))
        self.open_notes_words.setText("")
        self.see_notes.setText(QCoreApplication.translate("Handout", u"Have a look", None))
        self.done_icon.setText("")
        self.done_words.setText("")
        self.empty.setText(QCoreApplication.translate("Handout", u"Nothing written yet, so no page to hand over.", None))
        self.write.setText(QCoreApplication.translate("Handout", u"Write it", None))
        self.preview.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("Handout", u"Preview of the page", None))
#endif // QT_CONFIG(accessibility)
        self.options_title.setText(QCoreApplication.translate("Handout", u"On the page", None))
        self.first_name.setText(QCoreApplication.translate("Handout", u"First name", None))
        self.boxes.setText(QCoreApplication.translate("Handout", u"Boxes to fill in", None))
        self.signature.setText(QCoreApplication.translate("Handout", u"Your name and number", None))
        self.large_print.setText(QCoreApplication.translate("Handout", u"Large print", None))
        self.paper_title.setText(QCoreApplication.translate("Handout", u"Paper", None))
        self.unprintable.setText("")
        self.told.setText(QCoreApplication.translate("Handout", u"Told them, no paper", None))
        self.copy_text.setText(QCoreApplication.translate("Handout", u"Copy as text", None))
        self.back.setText(QCoreApplication.translate("Handout", u"Assignment", None))
        self.finish_later.setText(QCoreApplication.translate("Handout", u"Finish later", None))
        self.save_pdf.setText(QCoreApplication.translate("Handout", u"Save as PDF\u2026", None))
        self.print.setText(QCoreApplication.translate("Handout", u"Print", None))
        pass
    # retranslateUi
