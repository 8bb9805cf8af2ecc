-- Of the valid rows those that are forecast to be refused because of what the person wants.
ALTER TABLE task
    ADD COLUMN unsubscribed   INT NOT NULL DEFAULT 0,
    ADD COLUMN do_not_disturb INT NOT NULL DEFAULT 0;
