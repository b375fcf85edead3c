"""Reusable controls that know no feature.  One file each; every name below is importable from its own file.

Every constructor takes only an optional parent (so Designer can promote to it); contents are set by methods.
Colours come from :func:`practice_desk.gui.theme.theme_of`, the theme that hangs on the application; a widget
repaints itself when the theme changes.  Signals fire for what a person does, never for what code sets.

Choosing
    ``segmented.Segmented(parent)``
        ``set_question(str)``, ``set_options([(value, label)])``, ``value`` (get, set; None = open),
        ``clear()``, ``focus_first()``, ``buttons()``; signal ``chosen(object)``.  Digits choose, from the one told
        by ``count_from(0 or 1)``; Delete clears.
    ``tiles.Tiles(parent)``
        as Segmented, options ``(value, label, icon_name)``; ``set_columns(int)``, two unless said otherwise.
    ``ticks.Ticks(parent)``
        ``set_question(str)``, ``set_options([(code, label)])``, ``values`` (tuple in the order shown; settable),
        ``set_columns(int)``, ``boxes()``; signal ``changed(object)`` with the tuple.
    ``scale.Scale(parent)``
        ``set_question(str)``, ``set_captions(low, high)``, ``value`` (0..10, None = not asked), ``clear()``;
        signal ``changed(object)``.  Digits set, Delete or Backspace return it to "not asked".
    ``step_bar.StepBar(parent)``
        a QTabBar; ``set_steps([str])``, ``set_state(index, StepState.TODO | DONE)``, ``set_current(index)``
        (silent); signals ``currentChanged(int)``, ``tabBarClicked(int)``.

Saying
    ``labels.WrapLabel(text="", parent)``  plain words that wrap and never force their width
    ``labels.ElidedLabel(text="", parent)``  one line that ends in "…", whole text as tooltip
    ``labels.Pill(text="", kind="neutral", parent)``  ``set_kind``: ready followup rest draft running neutral
    ``labels.KeyCap(text="", parent)``  a key as drawn on a keyboard
    ``meter.Meter(parent)``
        ``set_load(amount, limit, words, tick=None)`` in any unit; ``words`` are spoken; ``is_over``.
    ``meter.TickKey(Tick.LIMIT | Tick.BEFORE, text, parent)``  says beside a meter what one of its ticks is
    ``wrap_button.WrapButton(parent)``
        ``set_words(ways, whole)``: the fullest of several ways to say it that two lines hold, with what is new in
        it drawn stronger; ``whole`` is spoken; ``shown_text()``.
    ``trend_chart.TrendChart(parent)``
        ``set_points([TrendPoint])``, ``set_title(str)``, ``set_words(Words)``; signal ``spoken(str)``.
    ``totals_chart.TotalsChart(parent)``
        ``show_course(Scale, [Reading])``, and title and signal as above; both are ``picture_view.PictureView``
        and drawn by ``picture_paint.PicturePainter``, which paints on paper as well.
    ``undo_bar.UndoBar(parent)``
        ``show_message(text, undo=True)``, ``dismiss()``, ``text()``; signal ``undo_clicked()``.

Writing
    ``lint_edit.LintEdit(parent)``
        a QPlainTextEdit; ``set_marks([Mark(start, end, Shape.WAVE | LINE | DOTS, token)])`` with code-point
        offsets, ``set_focused_mark(index | None)``, ``mark_at(code_point)``, ``mark_area(index)`` (all its
        lines in view) in the widget's coordinates, ``show_mark(index)`` scrolls to it,
        ``is_marked(index)`` (not while its word is typed), ``cursor_code_point()``, ``replace_all_text(str)`` as
        one undo step; signal ``mark_clicked(int)``.

Arranging
    ``flow.FlowLayout(parent, gap=8)``, ``flow.EvenGrid(parent, gap=8, columns=2)``, ``flow.FlowRow(parent)`` with
        ``add(widget)`` and ``clear()``: wrap like words do.
    ``popover.Popover(window, lines_wide=20)``
        ``body`` (QVBoxLayout), ``open_at(QRect in window coordinates)``, ``open_near(widget, QRect | None)``,
        ``fit()`` after its contents changed, ``dismiss()``, ``sheet()``; signal ``closed()``.  Esc, a letter typed
        and a press outside close it and give the keyboard back.
    ``focus_ring.FocusRings(window)``  make one for the program; dialogs need no further care
    ``client_delegate.ClientDelegate(view)``
        two-line rows; model roles ``Row.NAME``, ``Row.DETAIL``, ``Row.ICON``, ``Row.ICON_TOKEN``,
        ``Row.IS_HEADER`` (DisplayRole, UserRole+1 … UserRole+4).
    ``spoken_roles.SpokenRoles()``  make one at the start and keep it: charts, groups and meters are spoken as such

Theme (``practice_desk.gui.theme``)
    ``Theme(tokens_text, qss_template)`` or ``Theme.shipped()``; ``apply(app, "light" | "dark" | "system",
    text_scale=1.0)``; signal ``changed()``; ``colour(token) -> QColor``, ``icon(name, token="text2", size=16)``,
    ``pixmap(name, token, size, ratio)``, ``font(role) -> QFont``, ``tokens``; ``theme_of(widget)``;
    ``style_type(root, theme)`` once after a page is built (``apply`` repeats it for all living windows).

Dynamic properties, in Designer or by ``setProperty``
    any widget   ``type``: caption caption-strong body strong lead lead-strong title display (its font)
    QFrame       ``role``: card sunken-card accent-card hold-card consider-card next-card paper
                 header footer sidebar panel line line-vertical
    QPushButton  ``role``: primary outline hold quiet danger (none = plain, bordered);
                 ``compact``: true (lower); ``align``: start; ``tone``: muted (of a quiet one)
    QToolButton  ``role``: accent quiet nav
    buttons      ``once``: true (a double click is one press, as it is in dialogs and footers);
                 ``glyph``: icon name; ``glyph_token``: its colour, else by role; ``glyph_side``: end
    QLabel       ``tone``: muted faint accent hold consider info danger; ``pill``: see Pill; ``keycap``: true;
                 ``glyph``, ``glyph_token``, ``glyph_size``
    QLineEdit    ``glyph``: an icon inside its start
    QListView    ``role``: clients nav plain
    QListWidget  rows name their icon at UserRole+2 and its colour at UserRole+3
"""
