"""The numbers a scale is read by, each said with its source."""

from practice_desk.domain.measure.scale import Scale


def numbers(scale: Scale) -> tuple[str, ...]:
    """A sentence for each number. Empty for a scale that has none of its own.

    >>> from practice_desk.domain.measure.shipped import PHQ9
    >>> numbers(PHQ9)[0].partition(":")[0]
    'Bands'
    """
    told = [f"Bands: {scale.bands_source}."] if scale.bands_source else []
    if scale.noticeable:
        told.append(f"Noticeable from {scale.noticeable.points}: {scale.noticeable.source}.")
    if scale.reliable:
        told.append(f"Reliable change {scale.reliable.points}: {scale.reliable.source}.")
    if scale.cutoff:
        told.append(f"Line at {scale.cutoff.at}: {scale.cutoff.source}.")
    if scale.halved_from:
        told.append(f"Half of the first: {scale.halved_from.source}.")
    if scale.words_source:
        told.append(f"Wording: {scale.words_source}.")
    if scale.also:
        told.append(f"Also published, not used here. {'. '.join(scale.also)}.")
    return tuple(told)
