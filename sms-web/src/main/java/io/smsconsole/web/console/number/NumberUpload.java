package io.smsconsole.web.console.number;

import java.nio.file.Path;
import java.util.function.Function;

import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.base.sheet.UploadedSheet;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.upload.UploadFolder;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Hands a form's numbers in, and puts what is wrong with them beside their field.
 */
@Component
public class NumberUpload {

	private final UploadFolder folder;

	NumberUpload(UploadFolder folder) {
		this.folder = folder;
	}

	/**
	 * Carries out an operation on the numbers.
	 * @param file what was chosen, may be {@code null} or empty
	 * @param errors the errors of the form so far; a refusal is added to them
	 * @param operation takes the file, {@code null} where none was chosen
	 * @return what became of the numbers, or {@code null} where they were refused
	 */
	public UploadNumbersResponse take(MultipartFile file, BindingResult errors,
			Function<UploadedSheet, UploadNumbersResponse> operation) {
		boolean chosen = file != null && !file.isEmpty();
		Path kept = chosen ? this.folder.keep(file) : null;
		UploadNumbersResponse[] report = new UploadNumbersResponse[1];
		boolean taken = Submission.succeeds(errors,
				() -> report[0] = operation.apply(chosen ? new UploadedSheet(UploadFolder.name(file), kept) : null));
		if (!taken) {
			this.folder.discard(kept);
		}
		return report[0];
	}

}
