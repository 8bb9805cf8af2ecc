package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppScoped;

/**
 * What every view may be narrowed down to.
 */
interface ViewRequest extends AppScoped {

	/** 0 mainland, 1 anywhere else. */
	Integer international();

	/** The sign, or {@code null} for any. */
	String signName();

	/** The template, or {@code null} for any. */
	Long templateId();

	/** In the first hour, UNIX seconds. */
	Long beginTime();

	/** In the last hour, UNIX seconds. */
	Long endTime();

}
