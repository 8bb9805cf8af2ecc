/**
 * Of which applications and which time a view tells.
 */
package io.smsconsole.core.insight.scope;
