package io.smsconsole.web.console.task;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.core.sending.recipient.CollectRecipientsRequest;
import io.smsconsole.core.sending.recipient.DescribeRecipientListRequest;
import io.smsconsole.core.sending.recipient.RecipientActions;
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

	private static final String GROUPS_FIELD = "customerGroupIdSet";

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
		if (form.getSource() != TaskForm.Source.FILE || !StringUtils.hasText(form.getRecipientListId())) {
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
		if (form.getSource() != TaskForm.Source.FILE) {
			return true;
		}
		return form.getFile() != null && !form.getFile().isEmpty();
	}

	/**
	 * Hands in what is pending: a file, numbers, or the customers of groups.
	 * @param variables how many values each row has to bring
	 */
	void upload(Region region, TaskForm form, int variables, Errors errors) {
		MultipartFile file = form.getFile();
		Path kept = (form.getSource() == TaskForm.Source.FILE) ? this.folder.keep(file) : null;
		try {
			RecipientListInfo list = switch (form.getSource()) {
				case FILE -> this.actions.upload(new UploadRecipientListRequest(form.getSmsSdkAppId(), region.wire(),
						variables, new UploadedSheet(UploadFolder.name(file), kept), null));
				case NUMBERS -> this.actions.upload(new UploadRecipientListRequest(form.getSmsSdkAppId(), region.wire(),
						variables, null, form.getPhoneNumbers()));
				case GROUPS -> this.actions.collect(new CollectRecipientsRequest(form.getSmsSdkAppId(), region.wire(),
						form.getCustomerGroupIdSet(), form.getExcludedCustomerGroupIdSet()));
			};
			form.setRecipientListId(list.recipientListId());
			check(list, form, errors);
		}
		catch (SmsException ex) {
			if (kept != null) {
				this.folder.discard(kept);
			}
			errors.rejectValue(field(form), ex.code().code(), ErrorTexts.reason(ex, LocaleContextHolder.getLocale()));
		}
	}

	/**
	 * A list that nothing can be sent to is forgotten, and its field says why.
	 */
	void check(RecipientListInfo list, TaskForm form, Errors errors) {
		String field = field(form);
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

	private static String field(TaskForm form) {
		return switch (form.getSource()) {
			case FILE -> FILE_FIELD;
			case NUMBERS -> NUMBERS_FIELD;
			case GROUPS -> GROUPS_FIELD;
		};
	}

	private String firstProblem(long id, Locale locale) {
		return this.problems.first(id, 1).stream().map((problem) -> problem.explanation(locale)).findFirst().orElse("");
	}

}
