/**
 * What codes mean and what to do about them: those that the API answers and those that
 * carriers put into receipts.
 */
package io.smsconsole.core.insight.code;
