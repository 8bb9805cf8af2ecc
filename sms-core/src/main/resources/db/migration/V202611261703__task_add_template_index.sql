-- Which group send began last with a template.
ALTER TABLE task ADD KEY task_template (template_id, started_at);
