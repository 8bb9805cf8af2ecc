package io.smsconsole.core.catalog.qualification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.image.Images;
import io.smsconsole.core.catalog.image.ProofImage;

import org.springframework.stereotype.Component;

/**
 * The images of qualifications: licences and identity documents, and letters of
 * authorisation.
 */
@Component
class QualificationImages {

	static final int LIMIT = 5;

	private static final String DOCUMENTS = "ImageSet";

	private static final String LETTERS = "CommissionImageSet";

	private final QualificationMapper mapper;

	private final Images images;

	QualificationImages(QualificationMapper mapper, Images images) {
		this.mapper = mapper;
		this.images = images;
	}

	List<Long> documents(long id) {
		return this.mapper.imageIds(id, false);
	}

	List<Long> letters(long id) {
		return this.mapper.imageIds(id, true);
	}

	/**
	 * Puts images in the place of those that are there. Where none are given they stay.
	 * Another one's letters are of no use for the account's own company.
	 */
	void replace(long id, AddSmsQualificationRequest request, QualificationPurpose purpose) {
		replace(id, false, DOCUMENTS, request.imageSet());
		if (purpose == QualificationPurpose.OTHERS) {
			replace(id, true, LETTERS, request.commissionImageSet());
		}
		else {
			this.mapper.deleteImages(id, true);
		}
	}

	private void replace(long id, boolean letter, String parameter, List<String> base64) {
		if (base64 == null || base64.isEmpty()) {
			return;
		}
		if (base64.size() > LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "qualification.images", LIMIT);
		}
		this.mapper.deleteImages(id, letter);
		for (int position = 0; position < base64.size(); position++) {
			this.mapper.insertImage(id, letter, position,
					this.images.store(parameter + "." + position, base64.get(position)));
		}
	}

	/**
	 * Refuses what is handed in without any document.
	 */
	void checkDocuments(long id) {
		if (documents(id).isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, DOCUMENTS, "image.missing");
		}
	}

	ProofImage find(QualificationImageRequest request) {
		return of(request).flatMap(this.images::find).orElseThrow(QualificationImages::unknown);
	}

	ProofImage thumbnail(QualificationImageRequest request) {
		return of(request).flatMap(this.images::thumbnail).orElseThrow(QualificationImages::unknown);
	}

	/** Only what belongs to a qualification that there is. */
	private Optional<Long> of(QualificationImageRequest request) {
		long id = Parameters.present(QualificationActions.ID, request.qualificationId());
		long imageId = Parameters.present("ImageId", request.imageId());
		boolean deleted = this.mapper.count(QualificationFilter.of(id)) == 0;
		return Stream.of(documents(id), letters(id))
			.flatMap(List::stream)
			.filter((candidate) -> !deleted && candidate == imageId)
			.findFirst();
	}

	private static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "ImageId", "image.unknown");
	}

}
