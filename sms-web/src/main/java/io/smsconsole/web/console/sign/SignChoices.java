package io.smsconsole.web.console.sign;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationStatus;
import io.smsconsole.core.catalog.sign.DocumentType;
import io.smsconsole.core.catalog.sign.SignPurpose;
import io.smsconsole.core.catalog.sign.SignType;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;

/**
 * What the form of a sign offers.
 */
@Component
class SignChoices {

	private final QualificationActions qualifications;

	private final AccountSettings account;

	SignChoices(QualificationActions qualifications, AccountSettings account) {
		this.qualifications = qualifications;
		this.account = account;
	}

	/**
	 * The types that may be handed in: those of APPs alone by a person.
	 */
	List<Choice> types() {
		return Arrays.stream(SignType.values())
			.filter((type) -> this.account.enterprise() || type == SignType.APP)
			.map((type) -> Choice.key(type.wire(), "sign.type." + type.wire()))
			.toList();
	}

	/**
	 * The documents that prove a sign of this type.
	 * @param type a {@code SignType}; all documents where it is none
	 */
	List<Choice> documents(Integer type) {
		return Arrays.stream(SignType.values())
			.filter((candidate) -> type != null && candidate.wire() == type)
			.findFirst()
			.map(SignType::documents)
			.orElse(List.of(DocumentType.values()))
			.stream()
			.map((document) -> Choice.key(document.wire(), "sign.document." + document.wire()))
			.toList();
	}

	/**
	 * What a form starts with.
	 */
	SignForm blank() {
		return this.account.enterprise() ? SignForm.EMPTY : SignForm.OF_APP;
	}

	List<Choice> purposes() {
		return Arrays.stream(SignPurpose.values())
			.map((purpose) -> Choice.key(purpose.wire(), "sign.purpose." + purpose.wire()))
			.toList();
	}

	List<Choice> qualifications() {
		return this.qualifications.list(new DescribeSmsQualificationListRequest(null, null, null, 100, 0))
			.qualificationSet()
			.stream()
			.filter((info) -> QualificationStatus.of(info.statusCode()).usable())
			.map((info) -> Choice.of(info.qualificationId(), info.qualificationName()))
			.toList();
	}

}
