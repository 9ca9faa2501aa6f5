/** Editors of single objects: forms, fields, problems at their fields, conflicts, history, explanations. */
package emporion.platform.ui.editor;
