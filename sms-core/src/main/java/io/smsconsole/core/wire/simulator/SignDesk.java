package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsSignResponse;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignResponse;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse.DescribeSignListStatus;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignResponse;

/**
 * Takes signs in, shows what became of them, and takes them back. Images are not looked
 * at and any qualification will do.
 */
final class SignDesk {

	private static final int LIMIT = 1_000;

	private static final int MIN_LENGTH = 2;

	private static final int MAX_LENGTH = 12;

	private static final Map<Integer, Set<Integer>> DOCUMENTS = Map.of(0, Set.of(0, 1), 1, Set.of(0, 1, 2, 3, 4), 4,
			Set.of(7), 5, Set.of(2, 3));

	private static final int QUALIFICATION_APPROVED = 1;

	private final Clock clock;

	private final Catalogue catalogue;

	private final Review review;

	SignDesk(Clock clock, Catalogue catalogue, Review review) {
		this.clock = clock;
		this.catalogue = catalogue;
		this.review = review;
	}

	synchronized AddSmsSignResponse add(AddSmsSignRequest request, Call call) throws IOException {
		Region region = Checks.region(request.international());
		checkName(request.signName());
		checkKind(request.signType(), request.documentType(), request.signPurpose());
		Checks.given(request.proofImage(), "ProofImage");
		long qualification = qualification(region, request.qualificationId());
		checkDuplicate(region, request.signName(), 0);
		Checks.check(this.catalogue.signs().size() < LIMIT, ErrorCode.FAILED_OPERATION_SIGN_NUMBER_LIMIT, null);
		Sign added = this.catalogue
			.addSign((id) -> new Sign(id, region, request.signName(), qualification, this.clock.instant()));
		return new AddSmsSignResponse(new AddSmsSignResponse.AddSignStatus(added.id()));
	}

	synchronized ModifySmsSignResponse modify(ModifySmsSignRequest request, Call call) throws IOException {
		Sign sign = this.catalogue.sign(Checks.given(request.signId(), "SignId"))
			.orElseThrow(() -> Checks.refusal(ErrorCode.FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY, "SignId"));
		Checks.check(!this.review.isEffective(sign), ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK,
				"SignId");
		Checks.check(Checks.region(request.international()) == sign.region(),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International");
		checkName(request.signName());
		checkKind(request.signType(), request.documentType(), request.signPurpose());
		checkDuplicate(sign.region(), request.signName(), sign.id());
		this.catalogue.changeSign(new Sign(sign.id(), sign.region(), request.signName(),
				qualification(sign.region(), request.qualificationId()), this.clock.instant()));
		return new ModifySmsSignResponse(new ModifySmsSignResponse.ModifySignStatus(sign.id()));
	}

	DeleteSmsSignResponse delete(DeleteSmsSignRequest request, Call call) throws IOException {
		Sign sign = this.catalogue.sign(Checks.given(request.signId(), "SignId"))
			.orElseThrow(() -> Checks.refusal(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, "SignId"));
		this.catalogue.deleteSign(sign.id());
		return new DeleteSmsSignResponse(
				new DeleteSmsSignResponse.DeleteSignStatus(Catalogue.DELETED, this.clock.instant().getEpochSecond()));
	}

	DescribeSmsSignListResponse describe(DescribeSmsSignListRequest request, Call call) {
		Region region = Checks.region(request.international());
		List<Long> ids = Checks.given(request.signIdSet(), "SignIdSet");
		Checks.idCount(ids, "SignIdSet");
		return new DescribeSmsSignListResponse(this.catalogue.signs()
			.stream()
			.filter((sign) -> sign.region() == region && (ids.isEmpty() || ids.contains(sign.id())))
			.limit(Checks.MAX_IDS)
			.map((sign) -> status(sign, call))
			.toList());
	}

	private DescribeSignListStatus status(Sign sign, Call call) {
		Review.Verdict verdict = this.review.of(sign, call.locale());
		boolean mainland = sign.region() == Region.MAINLAND;
		return new DescribeSignListStatus(sign.id(), sign.region().wire(), verdict.status(), verdict.reply(),
				sign.name(), sign.submitted().getEpochSecond(), sign.qualificationId(),
				mainland ? Long.toString(sign.qualificationId()) : "", mainland ? QUALIFICATION_APPROVED : 0);
	}

	private static void checkName(String name) {
		int length = Checks.given(name, "SignName").length();
		Checks.check(length <= MAX_LENGTH, ErrorCode.INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG, "SignName");
		Checks.check(length >= MIN_LENGTH, ErrorCode.INVALID_PARAMETER_VALUE, "SignName");
	}

	private static void checkKind(Integer type, Integer document, Integer purpose) {
		Set<Integer> documents = DOCUMENTS.get(Checks.given(type, "SignType"));
		Checks.check(documents != null, ErrorCode.INVALID_PARAMETER_VALUE, "SignType");
		Checks.check(documents.contains(Checks.given(document, "DocumentType")),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE, "DocumentType");
		Checks.check(Set.of(0, 1).contains(Checks.given(purpose, "SignPurpose")),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE, "SignPurpose");
	}

	private static long qualification(Region region, Long id) {
		if (region == Region.INTERNATIONAL) {
			return 0;
		}
		Checks.check(id != null && id > 0, ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND,
				"QualificationId");
		return id;
	}

	private void checkDuplicate(Region region, String name, long own) {
		for (Sign sign : this.catalogue.signs()) {
			if (sign.id() != own && sign.region() == region && sign.name().equals(name)) {
				Checks.check(!this.review.isEffective(sign),
						ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK, "SignName");
				Checks.check(!this.review.isUnderWay(sign), ErrorCode.INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED,
						"SignName");
			}
		}
	}

}
