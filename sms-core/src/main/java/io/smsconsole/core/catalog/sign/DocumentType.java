package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.Coded;

/**
 * What a proof image shows. The numbers are those of {@code DocumentType} on the wire.
 */
public enum DocumentType implements Coded {

	/** 三证合一. */
	COMBINED_LICENCE(0),

	/** 企业营业执照. */
	BUSINESS_LICENCE(1),

	/** 组织机构代码证书. */
	ORGANIZATION_CODE(2),

	/** 社会信用代码证书. */
	SOCIAL_CREDIT_CODE(3),

	/** 应用后台管理截图（个人开发 APP）. */
	APP_BACKEND(4),

	/** 商标注册书. */
	TRADEMARK_REGISTRATION(7);

	private final int wire;

	DocumentType(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
