package io.smsconsole.core.catalog.sign;

import java.util.List;

import io.smsconsole.core.base.kind.Coded;

/**
 * What a sign names, and which documents may prove it. The numbers are those of
 * {@code SignType} on the wire.
 */
public enum SignType implements Coded {

	/** 公司. */
	COMPANY(0, DocumentType.COMBINED_LICENCE, DocumentType.BUSINESS_LICENCE),

	/** APP. */
	APP(1, DocumentType.COMBINED_LICENCE, DocumentType.BUSINESS_LICENCE, DocumentType.ORGANIZATION_CODE,
			DocumentType.SOCIAL_CREDIT_CODE, DocumentType.APP_BACKEND),

	/** 商标. */
	TRADEMARK(4, DocumentType.TRADEMARK_REGISTRATION),

	/** 政府/机关事业单位/其他机构. */
	INSTITUTION(5, DocumentType.ORGANIZATION_CODE, DocumentType.SOCIAL_CREDIT_CODE);

	private final int wire;

	private final List<DocumentType> documents;

	SignType(int wire, DocumentType... documents) {
		this.wire = wire;
		this.documents = List.of(documents);
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The documents that may prove such a sign.
	 * @return at least one
	 */
	public List<DocumentType> documents() {
		return this.documents;
	}

}
