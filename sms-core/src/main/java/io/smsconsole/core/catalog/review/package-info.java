/**
 * Reviews: the states that signs, templates and qualifications pass through, and the
 * mirror that has the upstream decide on them.
 */
package io.smsconsole.core.catalog.review;
