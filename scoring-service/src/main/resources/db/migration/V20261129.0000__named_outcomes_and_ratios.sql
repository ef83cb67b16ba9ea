-- Outcomes by an indicator's own name, what a ratio is made of, and what a correction changed.
alter table verdict
    add column named          text,       -- code and label, where the name is not that of the common outcome
    add column label          text,
    add column exact          numeric,    -- as it goes into means
    add column numerator      numeric,
    add column denominator    numeric,
    add column corrected      text,       -- code, label and common outcome before the correction
    add column corrected_label text,
    add column corrected_outcome text,
    add constraint verdict_named check ((named is null) = (label is null)),
    add constraint verdict_ratio check ((numerator is null) = (denominator is null)),
    add constraint verdict_corrected check ((corrected is null) = (corrected_outcome is null));
