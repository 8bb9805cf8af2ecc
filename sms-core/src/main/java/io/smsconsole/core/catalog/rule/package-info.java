/**
 * The rules that reviewers hold texts against: each tells where a text breaks it, and
 * none refuses anything.
 */
package io.smsconsole.core.catalog.rule;
