-- Of the rows that want it those in a country without a price, and what packages pay for the others, in yuan.
ALTER TABLE task
    ADD COLUMN unsupported   INT            NOT NULL DEFAULT 0,
    ADD COLUMN forecast_cost DECIMAL(20, 4) NOT NULL DEFAULT 0;
