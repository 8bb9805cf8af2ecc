package io.smsconsole.web.console.task;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.recipient.DescribeRecipientListRequest;
import io.smsconsole.core.sending.recipient.RecipientActions;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.web.upload.UploadFolder;
import io.smsconsole.core.sending.recipient.RecipientListInfo;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.recipient.RecipientProblems;
import io.smsconsole.core.sending.recipient.UploadRecipientListRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * Hands the form's numbers in, and puts what is wrong with them beside their field.
 */
@Component
class TaskRecipients {

	private static final String FILE_FIELD = "recipientListId";

	private static final String NUMBERS_FIELD = "phoneNumbers";

	private final RecipientActions actions;

	private final RecipientLists lists;

	private final RecipientProblems problems;

	private final UploadFolder folder;

	TaskRecipients(RecipientActions actions, RecipientLists lists, RecipientProblems problems, UploadFolder folder) {
		this.actions = actions;
		this.lists = lists;
		this.problems = problems;
		this.folder = folder;
	}

	/**
	 * The list that was uploaded for the form.
	 */
	Optional<RecipientListInfo> find(TaskForm form) {
		if (form.getSource() == TaskForm.Source.NUMBERS || !StringUtils.hasText(form.getRecipientListId())) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.actions
				.describe(new DescribeRecipientListRequest(form.getSmsSdkAppId(), form.getRecipientListId())));
		}
		catch (SmsException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether the form brings numbers that are not handed in yet.
	 */
	boolean pending(TaskForm form) {
		if (form.getSource() == TaskForm.Source.NUMBERS) {
			return true;
		}
		return form.getFile() != null && !form.getFile().isEmpty();
	}

	/**
	 * Hands in what is pending: a file, or numbers.
	 * @param variables how many values each row has to bring
	 */
	void upload(Region region, TaskForm form, int variables, Errors errors) {
		boolean numbers = form.getSource() == TaskForm.Source.NUMBERS;
		MultipartFile file = form.getFile();
		Path kept = numbers ? null : this.folder.keep(file);
		try {
			RecipientListInfo list = this.actions.upload(new UploadRecipientListRequest(form.getSmsSdkAppId(),
					region.wire(), variables, numbers ? null : new UploadedSheet(UploadFolder.name(file), kept),
					numbers ? form.getPhoneNumbers() : null));
			form.setRecipientListId(list.recipientListId());
			check(list, form, errors);
		}
		catch (SmsException ex) {
			this.folder.discard(kept);
			errors.rejectValue(numbers ? NUMBERS_FIELD : FILE_FIELD, ex.code().code(),
					ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
	}

	/**
	 * A list that nothing can be sent to is forgotten, and its field says why.
	 */
	void check(RecipientListInfo list, TaskForm form, Errors errors) {
		String field = (form.getSource() == TaskForm.Source.NUMBERS) ? NUMBERS_FIELD : FILE_FIELD;
		long id = Long.parseLong(list.recipientListId());
		Locale locale = LocaleContextHolder.getLocale();
		if (list.ready() && list.valid() == 0) {
			errors.rejectValue(field, "task.form.nobody", new Object[] { list.total(), firstProblem(id, locale) },
					null);
			form.setRecipientListId("");
		}
		else if (!list.ready() && !list.parsing()) {
			errors.rejectValue(field, "unreadable", this.lists.explanation(id, locale).orElse(""));
			form.setRecipientListId("");
		}
	}

	private String firstProblem(long id, Locale locale) {
		return this.problems.first(id, 1).stream().map((problem) -> problem.explanation(locale)).findFirst().orElse("");
	}

}
