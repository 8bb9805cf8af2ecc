package io.smsconsole.core.sending.task;

import java.util.List;

/**
 * What the first people on a task's list will read.
 *
 * @param previewSet up to 20 messages
 */
public record DescribeSendTaskPreviewResponse(List<TaskPreview> previewSet) {
}
