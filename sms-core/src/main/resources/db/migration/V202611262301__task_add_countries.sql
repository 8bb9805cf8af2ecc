-- What packages pay by country, as a JSON array; none for the mainland.
ALTER TABLE task
    ADD COLUMN forecast_countries TEXT NULL;
