package main

const usage = `atscheck checks resumes: what each proves, what is wrong with its lines, and how
well it fits a job posting.

Usage:

  atscheck [flags] FILE|FOLDER|PATTERN ...

Read a resume:

  atscheck resume.pdf                                what it proves, what to change first
  atscheck -job posting.md resume.pdf                and how well it fits a posting
  atscheck -v resume.md                              every finding, with the line and what to do
  atscheck -format html -o report.html resume.pdf    the same as a page to keep or print
  atscheck -explain bullet/metric                    what a rule asks for, and why

Write one:

  atscheck -skeleton senior -o resume.md             a plan of sections to fill in
  atscheck -watch resume.md                          checks again at each save
  atscheck -fix -w resume.md                         mends spelling of skills, dates, bullets

Read many:

  atscheck -rank -job posting.md applications/       a table, best first, with the reasons
  atscheck -j 4 -format jsonl 'in/*.pdf' > out.jsonl
  atscheck -format sarif -fail-on warning resume.md  for a pipeline

Rules and thresholds come from -profile, and from .vitae.yml in this folder or
one above it. Exit status: 0 fine, 1 a finding of -fail-on or worse, 2 something
could not be read.

Flags:

`
